import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { rateReply } from "~/features/proposals/commands/rate-reply.server";
import { opinionSchema } from "~/features/proposals/schema";
import { languageOf, localPath } from "~/i18n/language";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn } from "~/policy/authorize.server";

function answerOf(request: Request, id: string): string {
  return localPath(languageOf(request.url), `/voorstellen/${id}#antwoord`);
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return seeOther(answerOf(request, params["id"] ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const own = await authorizeOwn(request);
  const proposalId = params["id"] ?? "";
  const checked = checkForm(opinionSchema, fields);
  if (!checked.ok) throw notFound();
  const { reply: replyId, opinion } = checked.value;
  const said = await rateReply(own, { proposalId, replyId, opinion });
  if (!said.ok && said.code !== "already_said") throw notFound();
  return seeOther(answerOf(request, proposalId));
}
