import type { manual as nl } from "../nl/manual";
import type { Translated } from "../translated";

/** The manual of the desks. Its own text stands in `docs/handleiding/`. */
export const manual: Translated<typeof nl> = {
  title: "Manual",
  lead: "How to work here, by role. Your own role comes first. The manual is in Dutch.",
  link: "Help with this page",
  contents: "On this page",
  inDutch: "The manual is in Dutch only.",
  for_moderator: "For moderators",
  for_advisoryCouncil: "For advisory councils",
  for_responder: "For whoever answers",
  for_safetyOfficer: "For the safety officer",
  for_administrator: "For administrators",
  sheets: "Facilitation sheets",
  sheetsLead: "For whoever leads a session: how it goes, the room, agreements and cards.",
  sheetPrint: "Print this page. On paper the cards follow in big type.",
};
