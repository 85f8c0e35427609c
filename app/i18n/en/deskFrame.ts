import type { deskFrame as nl } from "../nl/deskFrame";
import type { Translated } from "../translated";

export const deskFrame: Translated<typeof nl> = {
  rounds: "Rounds",
  allRounds: "All rounds",
  waits: "Waits for you",
  waitsShort: "Waits",
  account: "Account",
  allThatWaits: "Everything that waits",
  searchLabel: "Search the desk",
  toSite: "To the site",
  helpNow: "Help in danger",
  skipToList: "Go to the list",
  group_rounds: "The round",
  group_input: "Input",
  group_answers: "Answers and advice",
  group_service: "Running the service",
};
