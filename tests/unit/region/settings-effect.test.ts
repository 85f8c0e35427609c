/**
 * Every setting of a region has an effect: what a rule of the product decides by it becomes another. A setting that is
 * added has to say here what it changes, or this does not compile.
 */
import { describe, expect, test } from "vitest";
import {
  extendedReplyDue,
  formalReactionDue,
  replyDue,
  reportDue,
} from "~/features/calendar/domain/terms";
import { appealUntil } from "~/features/moderation/domain/appeal";
import { decideCase } from "~/features/moderation/domain/decide-case";
import {
  appealDecisionDue,
  moderationDue,
  safetyDue,
} from "~/features/moderation/domain/moderation-case";
import { protectCounts } from "~/features/moderation/domain/protected-counts";
import { takeReport } from "~/features/moderation/domain/reader-reports";
import { moderationSettingsOf } from "~/features/moderation/queries/settings.server";
import { shownShares } from "~/features/opinions/domain/opinion-map";
import { account } from "~/features/participation/domain/accounting";
import { judgeClaim } from "~/features/participation/domain/claim-verdict";
import { isTermOver } from "~/features/participation/domain/ledger-term";
import { countLedger } from "~/features/participation/domain/ledger";
import { waitsUntil } from "~/features/participation/domain/snapshot-spacing";
import { consentIsNeeded } from "~/features/people/domain/declared-role";
import { emailLinkExpiresAt } from "~/features/people/domain/email-confirmation";
import { changeableSettings } from "~/features/region/queries/settings-form.server";
import type { RegionSettings } from "~/features/region/schema";
import type { SettingsInput } from "~/features/region/schema/settings-form";
import { isReminderDue } from "~/features/sessions/domain/session";
import { confirmBy } from "~/features/sessions/domain/waitlist";
import { draftCutoff } from "~/features/surveys/domain/survey-state";
import { loadRegion } from "../../../prisma/seed/load-region";
import { readTree, walk } from "../architecture/source-tree";
import ts from "typescript";
import { ANNA, by, RETURN, waiting } from "../moderation/case-fixture";

const NOW = new Date("2027-01-04T10:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const inHours = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

/** Four young people who came back, as the figures of a round. */
function figuresOfFour() {
  const activities = ["survey", "session"].map((activityId) => ({
    activityId,
    channel: "online" as const,
    sourceTiming: "before" as const,
    sources: [],
  }));
  const entries = [0, 1, 2, 3, 4].flatMap((person) =>
    activities.map(({ activityId }) => ({
      activityId,
      personKey: `p${person}`,
      role: "youth" as const,
      linked: true,
      timing: "before" as const,
    })),
  );
  const verdict = account(countLedger(activities, entries), {
    overlap: "possible",
    combined: "any",
  });
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.figures;
}

/** By setting: another value of it, and something a rule decides by it. */
const EFFECTS: {
  readonly [Name in keyof SettingsInput]: readonly [
    SettingsInput[Name],
    (settings: RegionSettings) => unknown,
  ];
} = {
  sessionReportDays: [20, ({ terms }) => reportDue(NOW, terms)],
  replyDays: [20, ({ terms }) => replyDue(NOW, terms)],
  replyExtensionDays: [20, ({ terms }) => extendedReplyDue(NOW, terms)],
  formalReactionDays: [20, ({ terms }) => formalReactionDue(NOW, terms)],
  moderationDays: [20, (settings) => moderationDue(NOW, moderationSettingsOf(settings))],
  appealWindowDays: [20, (settings) => appealUntil(NOW, moderationSettingsOf(settings))],
  appealDecisionDays: [20, (settings) => appealDecisionDue(NOW, moderationSettingsOf(settings))],
  safetyHours: [20, (settings) => safetyDue(NOW, moderationSettingsOf(settings))],
  waitlistConfirmHours: [20, ({ terms }) => confirmBy(NOW, inHours(200), terms)],
  sessionReminderHours: [
    20,
    ({ terms: { sessionReminderHours: remindHours } }) =>
      isReminderDue({ state: "published", startsAt: inHours(30), remindHours }, null, NOW),
  ],
  emailLinkMinutes: [20, ({ terms }) => emailLinkExpiresAt(NOW, terms.emailLinkMinutes)],
  draftKeepDaysAfterClose: [20, ({ terms }) => draftCutoff(NOW, terms)],
  ledgerYears: [20, ({ terms }) => isTermOver("2020-01-01", terms.ledgerYears, "2030-01-01")],
  secondModeratorForYoung: [
    "no",
    (settings) =>
      decideCase({ ...waiting(), authorIsYoung: true }, RETURN, {
        ...by(ANNA),
        settings: moderationSettingsOf(settings),
      }),
  ],
  reportsToReopen: [
    2,
    (settings) =>
      takeReport(
        {
          isPublic: true,
          caseIsOpen: false,
          reportsSinceDecision: [{ reporterKey: "one", reason: "abuse" }],
        },
        { reporterKey: "other", reason: "abuse" },
        moderationSettingsOf(settings),
      ),
  ],
  smallNumber: [
    20,
    ({ thresholds }) =>
      protectCounts(
        [
          ["publish", 8],
          ["return", 40],
        ],
        thresholds.smallNumber,
      ),
  ],
  answersGroup: [
    20,
    ({ thresholds }) => shownShares({ agree: 8, disagree: 4, pass: 0 }, thresholds.answersGroup),
  ],
  claimLowerBound: [
    20,
    ({ thresholds }) =>
      judgeClaim(
        { roles: ["youth"], figures: figuresOfFour(), isEvidencePublished: true },
        thresholds,
      ).verdict,
  ],
  snapshotDays: [
    20,
    ({ thresholds }) =>
      waitsUntil(
        { takenAt: NOW.getTime(), people: 0 },
        { takenAt: NOW.getTime() + 8 * DAY, people: 0 },
        thresholds,
      ),
  ],
  snapshotPeople: [
    20,
    ({ thresholds }) =>
      waitsUntil(
        { takenAt: NOW.getTime(), people: 0 },
        { takenAt: NOW.getTime(), people: 12 },
        thresholds,
      ),
  ],
  legalBasis: [
    "consent",
    ({ consent }) => consentIsNeeded({ role: "youth", ageBand: "from12to15" }, consent),
  ],
  representativeUnderAge: [
    12,
    ({ consent }) =>
      consentIsNeeded(
        { role: "youth", ageBand: "from12to15" },
        { ...consent, legalBasis: "consent" },
      ),
  ],
};

/** The settings of the shipped region, as a rule gets them. */
function shipped(): RegionSettings {
  const { settings, houseRules, safety, bodies } = loadRegion("prisma/seed/regions/twente");
  return {
    ...settings,
    houseRules,
    safety,
    bodyKinds: bodies.kinds,
    whoDecides: bodies.whoDecides,
  };
}

/** The settings with one of them chosen otherwise. */
function chosen(settings: RegionSettings, name: string, value: string | number): RegionSettings {
  const set = <Part extends object>(part: Part): Part =>
    name in part ? { ...part, [name]: value === "no" ? false : value } : part;
  const { terms, thresholds, moderation, consent } = settings;
  return {
    ...settings,
    terms: set(terms),
    thresholds: set(thresholds),
    moderation: set(moderation),
    consent: set(consent),
  };
}

describe("a setting", () => {
  test("stands here, each that an administrator can change", () => {
    expect(Object.keys(EFFECTS).sort()).toEqual(Object.keys(changeableSettings(shipped())).sort());
  });

  test.each(
    Object.entries(EFFECTS).map(([name, [value, decide]]) => [name, value, decide] as const),
  )("%s, chosen otherwise, changes what a rule decides", (name, value, decide) => {
    const before = shipped();
    expect(decide(chosen(before, name, value))).not.toEqual(decide(before));
  });

  test("is read by the product beyond the desk where it is changed", () => {
    const read = new Set<string>();
    const elsewhere = readTree("app").filter(
      ({ path }) =>
        !/^app\/(features\/region\/|features\/staff\/|i18n\/|platform\/generated)/.test(path),
    );
    for (const { tree } of elsewhere) {
      walk(tree, (node) => {
        if (ts.isIdentifier(node)) read.add(node.text);
      });
    }
    expect(Object.keys(EFFECTS).filter((name) => !read.has(name))).toEqual([]);
  });
});
