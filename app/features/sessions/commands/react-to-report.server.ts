import { sendComment } from "~/features/proposals/commands/send-comment.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

export type ReactToReportOutcome =
  { ok: true; held: boolean; person: EnsuredPerson } | { ok: false; code: "not_found" };

type Reaction = {
  slug: string;
  body: string;
  submission: string;
  language: Language;
  declaration: FrozenDeclaration;
};

/** Sends a reaction on a published report to a moderator. */
export async function reactToReport(
  grant: Authorized<"comment.write">,
  reaction: Reaction,
  now: Date,
): Promise<ReactToReportOutcome> {
  return inTransaction(async (transaction) => {
    const { slug, body, submission, language, declaration } = reaction;
    const report = await transaction.sessionReport.findFirst({
      where: { ...PUBLIC_REPORT, session: { slug, state: "reported" } },
      select: { id: true, session: { select: { roundId: true } } },
    });
    if (!report) return { ok: false, code: "not_found" };
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true, held: repeated === "held", person };
    const { held } = await sendComment(
      transaction,
      {
        on: { reportId: report.id },
        roundId: report.session.roundId,
        personId: person.personId,
        declaration,
        body,
      },
      now,
    );
    await recordSubmission(transaction, submission, "comment", held ? "held" : "waiting", now);
    return { ok: true, held, person };
  });
}
