/** The texts of a feature in another language: the same keys, each with its own text. */
export type Translated<Dutch extends Record<string, string>> = Record<keyof Dutch, string>;

/** A counted message has forms that Dutch has not: by the categories of `Intl.PluralRules`. */
type OtherForms<Key> = Key extends `${infer Base}_other`
  ? `${Base}_${"zero" | "two" | "few" | "many"}`
  : never;

/**
 * The texts of a feature in a language that is spoken on the pages for participants only: those keys that such a page
 * needs. What is missing is said in Dutch.
 */
export type Spoken<Dutch extends Record<string, string>> = Partial<
  Record<keyof Dutch | OtherForms<keyof Dutch>, string>
>;
