import type { heldAlike as nl } from "../nl/heldAlike";
import type { Translated } from "../translated";

export const heldAlike: Translated<typeof nl> = {
  title: "The same words, and waits too ({count})",
  intro: "You only read here when they came and where they stand.",
  came: "Came on {date}",
  decideAll: "Do the same with {count} other {count:text|texts} with exactly the same words",
  noteAll: "Put this note at {count} other {count:text|texts} with the same words too",
  changed: "One of the other texts just changed. Look again which ones are there.",
  done: "That holds for {count} {count:text|texts} with the same words.",
};
