import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import { isAgeBand } from "~/features/participation/domain/roles";
import { askVerdict } from "~/features/sessions/domain/questions";
import type { QuestionKind } from "~/features/sessions/domain/questions";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema, sessionEnumColumns } from "../schema";

export type AskOutcome =
  | { ok: true; held: boolean; person: EnsuredPerson }
  | { ok: false; code: "not_found" | "closed" | "invalid" };

export type AskInput = {
  slug: string;
  kind: QuestionKind;
  body: string;
  submission: string;
  language: Language;
};

/** Who asks, for the moderator: as declared at the sign-up, else nothing is known. */
async function askerOf(
  transaction: Transaction,
  sessionId: string,
  personId: string,
): Promise<{ role: Role; ageBand: AgeBand | null }> {
  const signUp = await transaction.signUp.findUnique({
    where: { sessionId_personId: { sessionId, personId } },
    select: { role: true, ageBand: true },
  });
  if (!signUp) return { role: "other", ageBand: null };
  const { role, ageBand } = signUp;
  return {
    role: roleSchema.parse(role),
    ageBand: ageBand !== null && isAgeBand(ageBand) ? ageBand : null,
  };
}

/** Sends a question or a card in, before or during a session. A moderator looks at it before anybody sees it. */
export async function askQuestion(
  grant: Authorized<"session.ask">,
  input: AskInput,
  now: Date,
): Promise<AskOutcome> {
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findFirst({
      where: { slug: input.slug, ...PUBLIC_SESSION },
      select: {
        id: true,
        roundId: true,
        state: true,
        format: true,
        endsAt: true,
        liveRoom: { select: { state: true } },
      },
    });
    if (!session) return { ok: false, code: "not_found" };
    const { state } = sessionEnumColumns.parse(session);
    const { endsAt, liveRoom } = session;
    const isLedInRoom = liveRoom?.state === "live";
    const verdict = askVerdict(input.body, { state, endsAt, isLedInRoom }, now);
    if (!verdict.ok) {
      return { ok: false, code: verdict.code === "question_missing" ? "invalid" : "closed" };
    }
    const { submission, language } = input;
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true, held: repeated === "held", person };
    const body = input.body.trim();
    const { id } = await transaction.sessionQuestion.create({
      data: {
        sessionId: session.id,
        kind: input.kind,
        personId: person.personId,
        body,
        createdAt: now,
      },
      select: { id: true },
    });
    const asker = await askerOf(transaction, session.id, person.personId);
    const { held } = await openModerationCase(
      transaction,
      {
        subject: { kind: "sessionQuestion", id },
        roundId: session.roundId,
        text: { title: "", body },
        authorIds: [person.personId],
        ...asker,
        cause: "sent",
      },
      now,
    );
    if (held) await transaction.sessionQuestion.update({ where: { id }, data: { state: "held" } });
    await recordSubmission(transaction, submission, "question", held ? "held" : "waiting", now);
    return { ok: true, held, person };
  });
}
