/**
 * What still stands against the floors of the features and the owners of the tables: nothing. Both lists may only shrink,
 * so nobody adds a line.
 */

/** Imports between features that go up or make a circle, as `from -> to`. */
export const FEATURE_EDGES: readonly string[] = [];

/** Foreign writes, as `writer -> table`. */
export const FOREIGN_WRITES: readonly string[] = [];
