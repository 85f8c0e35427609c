import type { documents as dutch } from "../nl/documents";
import type { Translated } from "../translated";

export const documents: Translated<typeof dutch> = {
  kicker: "Document",
  newTitle: "New document",
  newLead:
    "A document that councils decide on, or that advice or a claim is about. Use the name that stands on it.",
  fieldTitle: "What is the document called?",
  fieldTitleEn: "The name in English",
  fieldSummary: "What is it about, in plain words?",
  fieldSummaryEn: "The same in English",
  fieldVersion: "Which version is it?",
  fieldDated: "Of which day is this version?",
  add: "Add the document",
  titleKnown: "There is a document with this name already. Add a version to it.",
  versionKnown: "This version is there already.",
  versions: "Versions",
  addVersion: "Add the version",
  sources: "Where it can be read",
  sourcesIntro:
    "You choose a source with a decision afterwards. Add a link when everybody can read it.",
  sourcesNone: "There is no source with this document yet.",
  fieldSourceTitle: "What is the source called?",
  fieldPublisher: "Who made the source?",
  fieldSourceDated: "Of which day is the source?",
  fieldReference: "Reference or case number",
  fieldUrl: "Link",
  fieldUrlHelp: "Begins with https://",
  notALink: "Fill in a link that begins with https://.",
  addSource: "Add the source",
  allCouncils: "All councils at once",
};
