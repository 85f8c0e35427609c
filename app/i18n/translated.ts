/** The texts of a feature in another language: the same keys, each with its own text. */
export type Translated<Dutch extends Record<string, string>> = Record<keyof Dutch, string>;
