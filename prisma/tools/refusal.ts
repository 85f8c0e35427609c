/** Something is wrong that the reader can mend: the message says what, and the way out. Shown without a stack. */
export class Refusal extends Error {
  // Known by its name: the program that shows it is not in the same bundle.
  override name = "Refusal";
}
