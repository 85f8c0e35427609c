/**
 * What still stands against the floors of the features and the owners of the tables. Both lists may only shrink: who
 * removes the last cause of a line removes the line (the tests ask for it), and nobody adds one.
 */

/** Imports between features that go up or make a circle, as `from -> to`. */
export const FEATURE_EDGES: readonly string[] = ["proposals -> search"];

/** Foreign writes, as `writer -> table`. */
export const FOREIGN_WRITES: readonly string[] = [];
