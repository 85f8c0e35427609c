import { appealUntil, canBeAppealed } from "~/features/moderation/domain/appeal";
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import { regionSettings, settingText } from "~/features/region/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { caseColumns, caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";
import { heldHelp } from "./held-help.server";
import type { HeldHelp } from "./held-help.server";
import { otherOfficers } from "./second-officer.server";
import { moderationSettings } from "./settings.server";
import { usualWait } from "./usual-wait.server";

/** What the writer of an item hears of how it was judged. */
export type OwnCase = {
  id: string;
  /** What it waits for, or that it was decided. */
  state: ModerationCase["state"];
  openedAt: Date;
  dueAt: Date;
  /** Days that people usually wait; null when too little is known. */
  usualDays: number | null;
  outcome: NonNullable<ModerationCase["decision"]>["outcome"]["kind"] | null;
  /** The house rule in the region's words. */
  rule: { key: string; title: LocalText; whatYouCanDo: LocalText } | null;
  explanation: string | null;
  howToResubmit: string | null;
  /** Until when another moderator can be asked; null when that is not possible (any more). */
  appealUntil: Date | null;
  /** An appeal that runs or was decided. */
  appeal: OwnAppeal | null;
};

export type OwnAppeal = {
  waiting: boolean;
  dueAt: Date;
  outcome: string | null;
  /** What waits for a safety officer, with help, and whether one has to be found first. */
  held: { nobodyElse: boolean; help: HeldHelp } | null;
};

async function ownAppeal(client: Connection, row: CaseRow, language: Language): Promise<OwnAppeal> {
  const { state, dueAt, decision, appealOf } = caseOf(row);
  return {
    waiting: state !== "decided",
    dueAt,
    outcome: decision?.outcome.kind ?? null,
    held:
      state === "held"
        ? {
            nobodyElse: (await otherOfficers(client, appealOf?.decidedBy ?? [])).length === 0,
            help: await heldHelp(language),
          }
        : null,
  };
}

/** The latest case of an item that is no appeal, with its appeal, as its writer may know it. */
export async function ownCase(
  subject: { kind: string; id: string },
  language: Language,
  now: Date,
): Promise<OwnCase | null> {
  const client = await database();
  const [row, settings, region, usualDays] = await Promise.all([
    client.moderationCase.findFirst({
      where: { subjectKind: subject.kind, subjectId: subject.id, appealOfId: null },
      orderBy: { openedAt: "desc" },
      select: { ...caseColumns, appeal: { select: caseColumns } },
    }),
    moderationSettings(),
    regionSettings(),
    usualWait(now),
  ]);
  if (!row) return null;
  const known = caseOf(row);
  // While a second moderator still has to agree, nothing was decided yet.
  const decision = known.state === "decided" ? known.decision : null;
  const outcome = decision?.outcome;
  const ruleKey = outcome && "rule" in outcome ? outcome.rule : null;
  const rule = region.houseRules.rules.find(({ key }) => key === ruleKey);
  const until = decision && appealUntil(decision.at, settings);
  const canAppeal =
    until && !row.appeal && outcome && canBeAppealed(outcome) && !isOverdue(until, now);
  return {
    id: known.id,
    state: known.state,
    openedAt: known.openedAt,
    dueAt: known.dueAt,
    usualDays,
    outcome: outcome?.kind ?? null,
    rule: rule
      ? {
          key: rule.key,
          title: settingText(language, rule.title),
          whatYouCanDo: settingText(language, rule.whatYouCanDo),
        }
      : null,
    explanation: outcome && "explanation" in outcome ? outcome.explanation : null,
    howToResubmit: outcome && "howToResubmit" in outcome ? outcome.howToResubmit : null,
    appealUntil: canAppeal ? until : null,
    appeal: row.appeal && (await ownAppeal(client, row.appeal, language)),
  };
}
