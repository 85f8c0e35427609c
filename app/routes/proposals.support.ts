import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { takeBackSupport } from "~/features/proposals/commands/take-back-support.server";
import { languageOf, localPath } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { limit, limitPerson } from "~/platform/rate-limit.server";
import { isSubmission } from "~/platform/submission.server";
import { authorize, authorizeOwn } from "~/policy/authorize.server";

/** Where the proposal of the address is read. */
function pageOf(request: Request, id: string | undefined): string {
  return localPath(languageOf(request.url), `/voorstellen/${id ?? ""}`);
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return seeOther(pageOf(request, params["id"]));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const proposalId = params["id"] ?? "";
  const page = pageOf(request, proposalId);
  if (fields.text("intent") === "takeBack") {
    const { grant } = await authorizeOwn(request);
    await takeBackSupport(grant, proposalId);
    return seeOther(`${page}#steun`);
  }
  const submission = fields.text("submission");
  // A page that stood open over a restart still holds the token of before: look again and press once more.
  if (!isSubmission(submission)) return seeOther(page);
  const grant = await authorize(request, "proposal.support");
  await limitPerson(grant.actor.kind === "participant" ? grant.actor.personId : null);
  const language = languageOf(request.url);
  const result = await supportProposal(grant, { proposalId, submission, language }, now());
  if (!result.ok && result.code === "merged") {
    return seeOther(pageOf(request, result.intoId));
  }
  if (!result.ok && result.code === "not_found") throw notFound();
  if (!result.ok) return seeOther(page);
  const cookies = await handOverCode(result.person);
  const isNew = result.person.newCode !== null;
  return seeOther(isNew ? `${page}?gesteund=1#steun` : `${page}#steun`, cookies);
}
