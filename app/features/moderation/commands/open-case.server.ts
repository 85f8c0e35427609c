import { randomUUID } from "node:crypto";
import { findDanger, signalsFound } from "~/features/moderation/domain/danger-terms";
import { isYoungVoice, openCase } from "~/features/moderation/domain/moderation-case";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import { wholeText } from "~/features/moderation/domain/outcome";
import type { ItemText } from "~/features/moderation/domain/outcome";
import { findPersonalData, kindsFound } from "~/features/moderation/domain/personal-data";
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import type { Transaction } from "~/platform/db.server";
import type { AuditActor } from "~/platform/audit.server";
import { emit } from "~/platform/events.server";
import { insertRows } from "~/platform/statements.server";
import { authorKey } from "../queries/author-key.server";
import { caseRules } from "../queries/settings.server";
import type { CaseRules } from "../queries/settings.server";
import type { CaseCause } from "../schema";
import { alertSafetyOfficers } from "./alert-safety-officers.server";

/** Something that was just sent, or that has to be looked at again. */
export type ItemForModeration = {
  subject: ModerationCase["subject"];
  /** Null for what belongs to no round. */
  roundId: string | null;
  text: ItemText;
  /** Everyone who wrote it: persons, or for an answer the key by which the round knows its respondent. */
  authorIds: readonly string[];
  role: Role;
  ageBand: AgeBand | null;
  cause: CaseCause;
  /** Whose deed the log notes, where it is not that of a participant. */
  sentBy?: AuditActor;
  /** When it was sent; a moved item keeps its place in the queue. */
  sentAt?: Date;
  /** Of an answer: the question it answers, by which the queue is filtered. */
  question?: AnsweredQuestion;
};

/** A question of a survey. */
export type AnsweredQuestion = { surveyId: string | null; questionKey: string | null };

export type OpenedCase = { caseId: string; held: boolean };

/**
 * Holds a text of a kind that no moderator looks at, when it suggests danger. A step of the command that takes the text,
 * inside its transaction.
 * @returns whether it is held: then nobody but the safety officer and its writer may read it
 */
export async function holdIfDangerous(
  transaction: Transaction,
  item: Omit<ItemForModeration, "cause" | "sentAt">,
  now: Date,
): Promise<boolean> {
  const rules = await caseRules(transaction);
  if (findDanger(wholeText(item.text), rules.signs.danger).length === 0) return false;
  return (await openModerationCase(transaction, { ...item, cause: "sent" }, now, rules)).held;
}

const LOOKED_AT_BEFORE: readonly CaseCause[] = ["reported", "takenDown", "reopened"];

/**
 * Puts an item before a moderator, or before the safety officer when its text suggests danger. A step of the command
 * that takes the item, inside its transaction: nothing that was written can miss its case.
 * @param known the rules, where a command opens several cases and has read them
 */
export async function openModerationCase(
  transaction: Transaction,
  item: ItemForModeration,
  now: Date,
  known?: CaseRules,
): Promise<OpenedCase> {
  const { settings, signs } = known ?? (await caseRules(transaction));
  const text = wholeText(item.text);
  const danger = signalsFound(findDanger(text, signs.danger));
  // Readers and moderators bring an item back, and a machine's list may not hold what a moderator once decided about.
  const suggestsDanger = danger.length > 0 && !LOOKED_AT_BEFORE.includes(item.cause);
  const opened = openCase(
    {
      id: "",
      subject: item.subject,
      authorKeys: item.authorIds.map(authorKey),
      authorIsYoung: isYoungVoice(item),
      suggestsDanger,
    },
    suggestsDanger ? now : (item.sentAt ?? now),
    settings,
  );
  const id = randomUUID();
  await insertRows(transaction, "ModerationCase", [
    {
      id,
      subjectKind: item.subject.kind,
      subjectId: item.subject.id,
      roundId: item.roundId,
      state: opened.state,
      cause: item.cause,
      openedAt: opened.openedAt,
      dueAt: opened.dueAt,
      authorRole: item.role,
      authorIsYoung: opened.authorIsYoung,
      surveyId: item.question?.surveyId ?? null,
      questionKey: item.question?.questionKey ?? null,
      findings: JSON.stringify([
        ...kindsFound(findPersonalData(text, { publicNumbers: signs.publicNumbers })),
        ...danger,
      ]),
    },
  ]);
  const keys = [...new Set(opened.authorKeys)];
  const writers = keys.map((key) => ({ key, caseId: id }));
  if (writers.length > 0) await insertRows(transaction, "CaseWriter", writers);
  // The log keeps moments, and of an answer to a survey nothing finer than the day may be known.
  if (item.subject.kind !== "answer" || suggestsDanger) {
    await emit(
      transaction,
      {
        actor: item.sentBy ?? { kind: item.cause === "reported" ? "public" : "participant" },
        type: suggestsDanger ? "moderation.held" : "moderation.opened",
        subjectKind: "moderationCase",
        subjectId: id,
        details: { about: item.subject.kind, cause: item.cause },
      },
      now,
    );
  }
  if (suggestsDanger) await alertSafetyOfficers(transaction, id, now);
  return { caseId: id, held: suggestsDanger };
}
