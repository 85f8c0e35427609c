import type { Language } from "./language";
import { ar } from "./messages-ar";
import { en } from "./messages-en";
import { makkelijk } from "./messages-makkelijk";
import { nl } from "./messages-nl";
import { pl } from "./messages-pl";
import { tr } from "./messages-tr";
import { uk } from "./messages-uk";

/** The Dutch texts are the first; their shape is the shape of every language. */
export type MessageTree = typeof nl;

type Texts = Readonly<Record<string, string>>;

/** Every text by language and feature. The languages of the pages for participants have the features of those only. */
export const messages: Readonly<
  Record<"nl" | "en", Record<keyof MessageTree, Texts>> &
    Record<Language, { readonly [Feature in keyof MessageTree]?: Texts }>
> = { nl, en, ar, tr, uk, pl, makkelijk };
