import type { caseDraft as nl } from "../nl/caseDraft";
import type { Translated } from "../translated";

export const caseDraft: Translated<typeof nl> = {
  keep: "Keep as a draft",
  kept: "Your draft is kept",
  own: "You have a draft of {when}",
  shown: "It is filled in below. Nothing is decided yet.",
  changed:
    "The item changed since you kept this. Read it again and see whether your draft still holds.",
  drop: "Throw the draft away",
  dropped: "Your draft is thrown away",
  empty: "Choose or write something first.",
  ofColleague: "{name} kept a draft on {when}. You can simply decide.",
  inQueue: "Your draft",
};
