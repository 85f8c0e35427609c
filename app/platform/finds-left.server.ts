/**
 * Personal data in words that were about to be published, of which nobody said what becomes of it. Thrown inside the
 * transaction of a command, so that nothing of it stays; the form that was sent asks for it at these fields.
 */
export class FindsLeft extends Error {
  constructor(readonly left: readonly { readonly field: string; readonly words: string }[]) {
    super("found personal data is neither taken out nor marked as may stay");
    this.name = "FindsLeft";
  }
}
