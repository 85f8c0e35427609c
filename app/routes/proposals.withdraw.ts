import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { languageOf, localPath } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn } from "~/policy/authorize.server";

function pageOf(request: Request, id: string): string {
  return localPath(languageOf(request.url), `/voorstellen/${id}`);
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return seeOther(pageOf(request, params["id"] ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  await readForm(request);
  await limit("submit", request);
  const { grant } = await authorizeOwn(request);
  const id = params["id"] ?? "";
  const result = await withdrawProposal(grant, id, now());
  if (!result.ok) throw notFound();
  return seeOther(pageOf(request, id));
}
