import type { deskKeys as nl } from "../nl/deskKeys";
import type { Translated } from "../translated";

export const deskKeys: Translated<typeof nl> = {
  title: "Shortcuts",
  switch: "Use shortcuts of one sign",
  close: "Close",
  group_everywhere: "Everywhere",
  group_list: "In a list",
  group_case: "At an item: choose, and decide with Enter",
  does_search: "search",
  does_undo: "undo the last decision",
  does_back: "back to the list",
  does_help: "this list",
  does_next: "next",
  does_previous: "previous",
  does_open: "open (or Enter)",
  does_select: "tick",
  does_approve: "publish",
  does_cover: "publish with parts covered",
  does_return: "return",
  does_move: "move elsewhere",
  does_merge: "merge",
  does_hold: "hold for safety",
  does_release: "release",
  does_spam: "spam",
};
