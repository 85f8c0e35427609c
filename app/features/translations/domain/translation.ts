/**
 * Rule: a translation belongs to the Dutch text it was made of. A text that changes has none any more, until somebody made
 * one of the new text: nobody reads in Arabic what no longer stands there in Dutch. A draft is for translators only. Who
 * translates publishes; that it is right is said by somebody who speaks the language, and until then the page says that
 * nobody checked it. A change to a text takes that word back.
 * Source: gettext (a message is known by its source text); issue 20, part A.
 */

export const TRANSLATION_STATES = ["draft", "published", "checked"] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** What of the product is translated; participants' own words never are. */
export const TRANSLATED_KINDS = [
  "round",
  "survey",
  "session",
  "theme",
  "reply",
  "agreement",
  "principle",
  "body",
  "term",
  "region",
  "advice",
  "paper",
  "claim",
] as const;
export type TranslatedKind = (typeof TRANSLATED_KINDS)[number];

/** The longest text that is taken; Dutch ones are shorter, and other languages need more letters. */
export const MOST_CHARACTERS = 10_000;

/** A translation as it stands, to decide about another one in its place. */
export interface PresentTranslation {
  readonly text: string;
  /** the drawing beside it; null for none */
  readonly pictogram: string | null;
  readonly state: TranslationState;
  readonly version: number;
}

export type TranslationVerdict =
  | { readonly ok: true; readonly change: "none" | "write" | "remove" }
  | { readonly ok: false; readonly code: "conflict" };

/**
 * What becomes of a text that was typed beside its source.
 * @param present what stands; null for nothing
 * @param typed the text, and the version it was typed over (0 for nothing)
 * @param state the state that the button asks for
 */
export function decideTranslation(
  present: PresentTranslation | null,
  typed: { readonly text: string; readonly pictogram: string | null; readonly version: number },
  state: TranslationState,
): TranslationVerdict {
  if (present === null && typed.text === "") return { ok: true, change: "none" };
  // What is asked for stands already, whoever wrote it: a repeat changes nothing.
  const isSame =
    present?.text === typed.text &&
    present.pictogram === typed.pictogram &&
    present.state === state;
  if (isSame) return { ok: true, change: "none" };
  if ((present?.version ?? 0) !== typed.version) return { ok: false, code: "conflict" };
  return { ok: true, change: typed.text === "" ? "remove" : "write" };
}
