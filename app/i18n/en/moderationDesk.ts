import type { moderationDesk as nl } from "../nl/moderationDesk";
import type { Translated } from "../translated";

export const moderationDesk: Translated<typeof nl> = {
  decidedTitle: "What is decided",
  decidedLead:
    "Everything that moderators decided in your rounds, the newest first. Open an item to take it off the site, cover more of it or moderate it again.",
  decidedAll: "Everything",
  decidedWords: "Search the words",
  decidedKind: "Kind of item",
  decidedOutcome: "What was decided",
  decidedRound: "Round",
  decidedByWhom: "Who decided",
  decidedShow: "Show",
  decidedNone: "Nothing found",
  decidedNoneText: "Nothing that fits this was decided.",
  decidedCount: "{count} {count:item|items}",
  decidedBy: "{name}, {when}",
  decidedHeld: "With the safety officer",
  decidedErased: "Erased by its writer",
  reviseTitle: "Come back to this decision",
  reviseIntro:
    "What may not stand here any more is at the same moment gone from search, lists, files and messages.",
  reviseReason: "Why?",
  chooseReviseReason: "Choose why.",
  reviseReason_personalData: "it holds somebody's data",
  reviseReason_recognisable: "somebody can be recognised",
  reviseReason_mistake: "the decision was a mistake",
  reviseReason_newFacts: "we know more now",
  reviseReason_request: "the writer or somebody else asks for it",
  reviseCover: "Which words have to be covered as well?",
  revise_takeDown: "Take it off the site now",
  revise_coverFurther: "Cover more",
  revise_reopen: "Moderate again",
  reviseHelp_takeDown: "nobody reads it any more; then a moderator decides what becomes of it",
  reviseHelp_coverFurther: "it stays, with the bars it has and the words above",
  reviseHelp_reopen: "it goes back to the list; until the decision nothing changes",
  revised_takeDown: "Taken off the site. It now waits in the list for a decision.",
  revised_coverFurther: "Covered further.",
  revised_reopen: "It is back in the list.",
  reviseRefused_erased:
    "Its writer took this back or erased it. There is nothing left to come back to.",
  reviseRefused_not_decided: "Nothing is decided about this item yet.",
  reviseRefused_not_on_site: "This item is not on the site.",
  reviseRefused_waits_already: "This item waits for a new decision already.",
  reviseRefused_personal_data_left:
    "It still holds somebody's data that is not covered. Cover that too, or moderate the item again.",
};
