import type { caseTalk as nl } from "../nl/caseTalk";
import type { Translated } from "../translated";

export const caseTalk: Translated<typeof nl> = {
  title: "With colleagues",
  take: "I am on it",
  leave: "I am no longer on it",
  mine: "You have been on this since {when}.",
  theirs: "{name} has been on this since {when}.",
  takenByOther: "A colleague was first.",
  note: "Note",
  noteHelp: "Only colleagues read this. It goes with the item.",
  ask: "Ask a colleague",
  askNobody: "Nobody",
  step: "About which step of the reporting code?",
  noStep: "No step",
  byTo: "{by} to {to}",
  ofStep: "step {step}",
  send: "Save the note",
  back: "Back to the item",
  tooMany: "There are many notes with this item. No more fit.",
};
