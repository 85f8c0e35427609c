import { decideCase, type DecideContext } from "~/features/moderation/domain/decide-case";
import {
  openCase,
  type CaseModerator,
  type ModerationCase,
} from "~/features/moderation/domain/moderation-case";
import { DEFAULT_MODERATION_SETTINGS } from "~/features/moderation/domain/moderation-settings";
import type { Outcome } from "~/features/moderation/domain/outcome";

export const SENT = new Date("2026-03-02T09:00:00Z");
export const LATER = new Date("2026-03-03T09:00:00Z");
const TEXT = { title: "Bel mij", body: "Bel mijn begeleider op 06-12345678" };

export const PUBLISH: Outcome = { kind: "publish" };
export const HOLD: Outcome = { kind: "holdForSafety" };
export const RETURN: Extract<Outcome, { kind: "return" }> = {
  kind: "return",
  rule: "identifiesOthers",
  explanation: "Je noemt iemand bij naam.",
  howToResubmit: "Haal de naam weg en stuur het opnieuw.",
};

export const staff = (staffId: string, facts: Partial<CaseModerator> = {}): CaseModerator => ({
  staffId,
  role: "moderator",
  ownKeys: [],
  ...facts,
});
export const ANNA = staff("anna");
export const BILAL = staff("bilal");
export const SAFETY = staff("safety", { role: "safetyOfficer" });

export const waiting = (facts: Partial<ModerationCase> = {}): ModerationCase => ({
  ...openCase(
    {
      id: "case-1",
      subject: { kind: "proposal", id: "proposal-1" },
      authorKeys: ["author"],
      authorIsYoung: false,
      suggestsDanger: false,
    },
    SENT,
    DEFAULT_MODERATION_SETTINGS,
  ),
  ...facts,
});

export const by = (
  moderator: CaseModerator,
  facts: Partial<DecideContext> = {},
): DecideContext => ({
  moderator,
  expectedVersion: 1,
  text: TEXT,
  // The number in the text is one that the region publishes itself.
  publicNumbers: ["06-12345678"],
  withdrawn: false,
  now: LATER,
  settings: DEFAULT_MODERATION_SETTINGS,
  ...facts,
});

/** The case after a decision that has to succeed. */
export function after(
  one: ModerationCase,
  outcome: Outcome,
  moderator: CaseModerator,
): ModerationCase {
  const verdict = decideCase(one, outcome, by(moderator, { expectedVersion: one.version }));
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.next;
}
