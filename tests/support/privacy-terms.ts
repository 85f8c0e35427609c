/**
 * Every term that the documents of `docs/privacy/` name, with the value that the product has: from the settings a region begins
 * with, the environment of the server, or the code. `docs/privacy/bewaartermijnen.md` is written from it; the other documents name a
 * term as "14 dagen (`lijst-na-sluiten`)", and a test compares.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment } from "~/platform/env.server";
import { loadRegion } from "../../prisma/seed/load-region";

export interface PrivacyTerm {
  /** by which the documents name it */
  name: string;
  what: string;
  value: string;
  /** where it is decided */
  where: string;
}

const region = loadRegion(join("prisma", "seed", "regions", "twente")).settings;
const environment = readEnvironment({});

/** The number that a file gives a name, also one that is written as a product: `5 * 60`. */
export function numberIn(file: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*[:=]\\s*([\\d_]+(?:\\s*\\*\\s*[\\d_]+)*)`).exec(
    readFileSync(file, "utf8"),
  )?.[1];
  if (found === undefined) throw new Error(`${file} has no number ${name}`);
  return found
    .split("*")
    .map((part) => Number(part.replaceAll("_", "")))
    .reduce((product, factor) => product * factor, 1);
}

const setting = (name: string, what: string, count: number, unit: string): PrivacyTerm => ({
  name,
  what,
  value: `${count} ${unit}`,
  where: "instelling van de regio",
});

/** A term that stands in the code as a number; `per` of them make one of the unit. */
const fixed = (
  name: string,
  what: string,
  unit: string,
  [file, constant, per = 1]: [file: string, constant: string, per?: number],
): PrivacyTerm => ({
  name,
  what,
  value: `${numberIn(file, constant) / per} ${unit}`,
  where: `\`${file}\``,
});

const { terms, thresholds, moderation, consent } = region;
const AUTH = "app/platform/auth.server.ts";

export const PRIVACY_TERMS: readonly PrivacyTerm[] = [
  setting(
    "lijst-na-sluiten",
    "een lijst die niet verstuurd is, na het sluiten",
    terms.draftKeepDaysAfterClose,
    "dagen",
  ),
  fixed(
    "lijst-zonder-code",
    "een lijst die iemand zonder code begon, na de laatste keer",
    "dagen",
    ["app/features/responses/commands/remove-old-drafts.server.ts", "ANONYMOUS_DAYS"],
  ),
  fixed(
    "wat-nodig",
    "wat iemand nodig heeft bij een bijeenkomst, de roepnaam en berichten erover, na afloop",
    "dagen",
    ["app/features/sessions/domain/sign-up.ts", "NEEDS_DAYS_AFTER_SESSION"],
  ),
  setting("zelfde-sleutel", "dat je meedeed, met dezelfde sleutel", terms.ledgerYears, "jaar"),
  fixed("stem-zaal", "een stem in de zaal, na de bijeenkomst", "dag", [
    "app/features/live/commands/forget-votes.server.ts",
    "KEPT_DAYS",
  ]),
  fixed("mail-mislukt", "een mail die niet aankomt", "dagen", [
    "app/features/notices/commands/forget-failed-mail.server.ts",
    "KEEP_DAYS",
  ]),
  setting("mail-link", "een link in een e-mail", terms.emailLinkMinutes, "minuten"),
  {
    name: "deelnemer-ingelogd",
    what: "ingelogd blijven als deelnemer, hoogstens",
    value: `${environment.PARTICIPANT_SESSION_DAYS} dagen`,
    where: "omgeving van de server: `PARTICIPANT_SESSION_DAYS`",
  },
  fixed("deelnemer-stil", "ingelogd blijven als deelnemer, zonder iets te doen", "uur", [
    AUTH,
    "PARTICIPANT_HOURS",
  ]),
  fixed("medewerker-ingelogd", "ingelogd blijven als medewerker, hoogstens", "uur", [
    AUTH,
    "MOST_STAFF_HOURS",
  ]),
  fixed("medewerker-stil", "ingelogd blijven als medewerker, zonder iets te doen", "uur", [
    AUTH,
    "STAFF_HOURS",
  ]),
  fixed("account-link", "de link om een account in te richten", "uur", [
    "app/features/staff/domain/account-setup.ts",
    "SETUP_LINK_HOURS",
  ]),
  fixed("besluit-kladje", "een half ingevuld besluit van een moderator", "dagen", [
    "app/features/moderation/domain/case-draft.ts",
    "DRAFT_DAYS",
  ]),
  fixed("groep-besluiten", "een groep stukken die samen beoordeeld wordt", "dag", [
    "app/features/moderation/commands/forget-old-batches.server.ts",
    "KEPT_DAYS",
  ]),
  fixed("formulier-bewijs", "dat een formulier al verstuurd was", "dagen", [
    "app/platform/submission.server.ts",
    "RECEIPT_DAYS",
  ]),
  fixed("gebeurtenis", "een gebeurtenis op de site, zonder persoon", "dagen", [
    "app/platform/events.server.ts",
    "KEEP_DAYS",
  ]),
  fixed("mail-teller", "hoeveel mail een adres kreeg dat niet bevestigd is", "dag", [
    "app/platform/stored-limits.server.ts",
    "mailTo: { most: 10, seconds",
    86_400,
  ]),
  fixed("kopie-naast", "de kopie van de database van vóór een nieuwe versie", "dagen", [
    "app/platform/database-copies.server.ts",
    "KEPT_DAYS",
  ]),
  fixed("reservekopieen", "reservekopieën, als de beheerder niets anders kiest", "kopieën", [
    "prisma/tools/backup.ts",
    "KEPT",
  ]),
  setting("beoordelen", "een moderator beslist", terms.moderationDays, "dagen"),
  setting("bezwaar", "bezwaar maken tegen een besluit", terms.appealWindowDays, "dagen"),
  setting("bezwaar-besluit", "een andere moderator beslist", terms.appealDecisionDays, "dagen"),
  setting("gevaar", "iemand leest een tekst over gevaar", terms.safetyHours, "uur"),
  setting(
    "tweede-kijk",
    "meldingen waarna iemand opnieuw kijkt",
    moderation.reportsToReopen,
    "meldingen",
  ),
  setting("kleine-groep", "de kleinste groep per gemeente", thresholds.smallNumber, "mensen"),
  setting(
    "groep-antwoorden",
    "de kleinste groep bij antwoorden",
    thresholds.answersGroup,
    "mensen",
  ),
  setting(
    "cijfers-dagen",
    "tijd tussen twee keer cijfers van een ronde",
    thresholds.snapshotDays,
    "dagen",
  ),
  setting("cijfers-mensen", "of zoveel nieuwe mensen", thresholds.snapshotPeople, "mensen"),
  setting(
    "vertegenwoordiger",
    "leeftijd waaronder een ouder of voogd toestemt, als toestemming de grondslag is",
    consent.representativeUnderAge,
    "jaar",
  ),
];
