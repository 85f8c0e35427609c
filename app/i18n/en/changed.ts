import type { changed as dutch } from "../nl/changed";
import type { Translated } from "../translated";

export const changed: Translated<typeof dutch> = {
  title: "Somebody else changed this too",
  by: "The last change is by {who}, on {when}.",
  empty: "nothing",
  fromTo: "It was {before}. Now it says {after}.",
  yours: "You wrote {typed}.",
  otherChoice: "Something else was chosen.",
  other: "Another part",
  next: "What you filled in is still below. Take over what you want to keep and save again.",
};
