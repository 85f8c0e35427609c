/**
 * Rule: every page of the desks leads to the part of the manual that explains it; an address without a part of its own leads
 * to the chapter of the reader's role. Source: requirements, a workplace that whoever begins can use without training.
 */
import type { StaffRole } from "./staff-roles";

/** The chapters of the manual by the role they are for, as they stand in their addresses. */
export const MANUAL_CHAPTERS = {
  moderator: "moderator",
  safetyOfficer: "veiligheid",
  responder: "beantwoorder",
  advisoryCouncil: "adviesraad",
  administrator: "beheerder",
} as const satisfies Record<StaffRole, string>;

/** The last part of the address of a chapter. */
export type ManualChapter = (typeof MANUAL_CHAPTERS)[StaffRole];

/** Where the manual stands on the site. */
export const MANUAL_ADDRESS = "/werkplek/hulp";

type Place = { at: RegExp; chapter: ManualChapter; anchor: string };

function place(at: RegExp, chapter: ManualChapter, anchor: string): Place {
  return { at, chapter, anchor };
}

/** Which part explains which addresses below `/werkplek`; the first that fits counts. */
const PLACES: readonly Place[] = [
  place(/^rondes\/[^/]+\/stap\/(?:aankondigen|intrekken)/, "moderator", "5-kondig-de-ronde-aan"),
  place(/^rondes\/[^/]+\/stap\/openen/, "moderator", "6-open-de-ronde"),
  place(/^rondes\/[^/]+\/stap\/sluiten/, "moderator", "10-sluit-de-ronde"),
  place(/^rondes\/[^/]+\/(?:stap|verslag)/, "moderator", "12-koppel-terug"),
  place(/^rondes\/[^/]+\/opzet/, "moderator", "2-leg-uit-waar-het-over-gaat"),
  place(/^rondes/, "moderator", "1-maak-de-ronde"),
  place(/^vragenlijsten\/[^/]+\/(?:uitnodigen|poster|papier)/, "moderator", "7-nodig-mensen-uit"),
  place(/^vragenlijsten/, "moderator", "3-maak-een-vragenlijst"),
  place(
    /^bijeenkomsten\/[^/]+(?:\/(?:verslag|materiaal|vragen|kaarten|insprekers|zaal(?:\/.+)?))?$/,
    "moderator",
    "9-houd-de-bijeenkomst",
  ),
  place(/^draaiboeken/, "moderator", "9-houd-de-bijeenkomst"),
  place(/^bijeenkomsten/, "moderator", "4-plan-een-bijeenkomst"),
  place(/^beoordelen\/besloten|\/(?:ongedaan|herzien)$/, "moderator", "terugkomen-op-een-besluit"),
  place(/^beoordelen/, "moderator", "beoordelen"),
  place(/^rode-draden/, "moderator", "11-vat-samen-in-rode-draden"),
  place(/^beweringen/, "moderator", "beweringen-nakijken"),
  place(/^tellingen/, "moderator", "tellingen"),
  place(/^veiligheid/, "veiligheid", "wat-je-doet"),
  place(/^antwoorden\/sjablonen/, "beantwoorder", "sjablonen"),
  place(/^antwoorden/, "beantwoorder", "antwoord-geven"),
  place(/^afspraken/, "beantwoorder", "afspraken"),
  place(/^reacties/, "beantwoorder", "reageren-op-adviezen"),
  place(/^adviezen/, "adviesraad", "een-advies-schrijven"),
  place(/^adviesraad/, "adviesraad", "de-cijfers-nakijken"),
  place(/^begin$/, "beheerder", "beginnen"),
  place(/^accounts/, "beheerder", "accounts"),
  place(/^mijn-account/, "beheerder", "je-eigen-account"),
  place(/^instellingen/, "beheerder", "instellingen"),
  place(/^(?:beheer|post)$/, "beheerder", "mail-en-beheer"),
  place(/^logboek/, "beheerder", "logboek"),
  place(/^(?:besluiten|stukken)/, "beheerder", "besluiten-van-raden"),
  place(/^bevolking/, "beheerder", "bevolking"),
];

/**
 * Where a page of the desks is explained.
 * @param path the Dutch address of the page
 */
export function manualPlace(path: string, role: StaffRole): string {
  const desk = path.replace(/^\/werkplek\/?/, "");
  const found = PLACES.find(({ at }) => at.test(desk));
  if (found === undefined) return `${MANUAL_ADDRESS}/${MANUAL_CHAPTERS[role]}`;
  return `${MANUAL_ADDRESS}/${found.chapter}#${found.anchor}`;
}
