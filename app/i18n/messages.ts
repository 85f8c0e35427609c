import type { Language } from "./language";
import { en } from "./messages-en";
import { nl } from "./messages-nl";

/** The Dutch texts are the first; their shape is the shape of every language. */
export type MessageTree = typeof nl;

export const messages: Record<Language, Record<keyof MessageTree, Record<string, string>>> = {
  nl,
  en,
};
