import type { moderationDesk as nl } from "../nl/moderationDesk";
import type { Translated } from "../translated";

export const moderationDesk: Translated<typeof nl> = {
  decidedTitle: "What is decided",
  decidedLead:
    "Everything that moderators decided in your rounds, the newest first. Open an item to take it off the site, cover more of it or moderate it again.",
  decidedLeadUndo:
    "Everything that moderators decided, the newest first. A decision of the last five minutes is undone here. Only a moderator of the round reads the words.",
  decidedForModerators: "The words are for moderators",
  decidedCaption: "What moderators decided",
  decidedItem: "Item",
  decidedWhen: "When",
  decidedKind: "Kind of item",
  decidedOutcome: "What was decided",
  decidedRound: "Round",
  decidedByWhom: "Who decided",
  decidedNone: "Nothing found",
  decidedNoneText: "Nothing that fits this was decided.",
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
  undo: "Undo this",
  undoHelp: "Until five minutes after the decision. As long nobody hears of it.",
  undone: "Undone: {count} {count:decision|decisions}. Everything is as it was.",
  undoneStillEmpty:
    "In {count} {count:frozen file|frozen files} the cell stayed empty: its rows changed since, and nothing leads from a row to who wrote it.",
  undoRefused_not_your_decision: "Only who decided, or an administrator, can undo this.",
  undoRefused_nothing_to_undo: "There is nothing (left) to undo here.",
  undoRefused_undo_too_late:
    "It is longer than five minutes ago. Open the item among what is decided to come back to it.",
  undoSince_answered: "Not possible any more: it was answered meanwhile.",
  undoSince_merged: "Not possible any more: something was merged with it meanwhile.",
  undoSince_reacted: "Not possible any more: somebody reacted to it meanwhile.",
  undoSince_quoted: "Not possible any more: it stands in a theme meanwhile.",
  undoSince_decided: "Not possible any more: it was decided or asked about anew meanwhile.",
  undoSince_changed: "Not possible any more: the item changed meanwhile.",
};
