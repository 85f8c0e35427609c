/**
 * The shortcuts of the desks, once: the list behind "?" shows them and the script of the page obeys what that list says.
 *
 * Rule: a shortcut is one sign, presses something that is on the page already, and sends nothing by itself: a letter
 * chooses a decision, Enter gives it. Only what can be undone by the same hand is pressed at once.
 * Source: issue "a workplace that a moderator can run a whole round in", B3; WCAG 2.1.4 (one-sign shortcuts can be
 * switched off, and none works while somebody types).
 */

export const SHORTCUT_GROUPS = ["everywhere", "list", "case"] as const;

/** What the script does itself; everything else is a press on what `presses` finds. */
export type OwnDeed = "search" | "help" | "next" | "previous" | "open" | "select";

export type Shortcut = {
  /** The sign, as the keyboard gives it. */
  key: string;
  group: (typeof SHORTCUT_GROUPS)[number];
} & ({ does: OwnDeed; presses?: never } | { does: PressDeed; presses: string });

export type PressDeed =
  "undo" | "back" | "approve" | "cover" | "return" | "move" | "merge" | "hold" | "release" | "spam";

/** The choice of an outcome on the page of a case. */
const outcome = (kind: string) => `input[name="outcome"][value="${kind}"]`;

export const SHORTCUTS: readonly Shortcut[] = [
  { key: "/", does: "search", group: "everywhere" },
  { key: "z", does: "undo", group: "everywhere", presses: 'form[action*="/ongedaan"] button' },
  { key: "u", does: "back", group: "everywhere", presses: "[data-desk-back] a" },
  { key: "?", does: "help", group: "everywhere" },
  { key: "j", does: "next", group: "list" },
  { key: "k", does: "previous", group: "list" },
  { key: "o", does: "open", group: "list" },
  { key: "x", does: "select", group: "list" },
  { key: "a", does: "approve", group: "case", presses: outcome("publish") },
  { key: "c", does: "cover", group: "case", presses: outcome("publishRedacted") },
  { key: "r", does: "return", group: "case", presses: outcome("return") },
  { key: "v", does: "move", group: "case", presses: outcome("moveElsewhere") },
  { key: "m", does: "merge", group: "case", presses: outcome("merge") },
  { key: "h", does: "hold", group: "case", presses: outcome("holdForSafety") },
  { key: "l", does: "release", group: "case", presses: outcome("release") },
  { key: "s", does: "spam", group: "case", presses: outcome("spam") },
];
