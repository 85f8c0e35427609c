/**
 * Rule: a list of the own page comes in pages of its own, and the others stay where they are when one is turned.
 * Source: issue "one owner", B8 (data in bounded amounts).
 */

/** The lists, each with the name that says its page in the address. */
export const OWN_LISTS = {
  surveys: "vragenlijsten",
  signUps: "bijeenkomsten",
  proposals: "voorstellen",
  reactions: "reacties",
} as const;
