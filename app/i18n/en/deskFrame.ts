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
  skipToPart: "Go to this part",
  group_rounds: "The round",
  group_input: "Input",
  group_answers: "Answers and advice",
  group_service: "Running the service",
  deskOfOthers: "Somebody else works here",
  deskOfOthersLead_one: "Somebody with this role works at ‘{desk}’:",
  deskOfOthersLead_other: "People with these roles work at ‘{desk}’:",
  deskOfOthersAsk: "Do you need to be here after all? Ask an administrator.",
  toOwnDesk: "To your own desk",
};
