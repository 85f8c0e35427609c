/** What takes minutes: which folders hold such tests, and which steps a run takes. */

/** Folders with tests that do more when `LONG=1`, by the name of the step that runs them so. */
export const LONG_FOLDERS = {
  long: "integration/start/",
  proofs: "unit/participation/",
  publications: "integration/participation/",
  pages: "routes/site/",
  desks: "routes/staff/",
  processes: "postgres/",
};

/**
 * The names of the steps that a run takes.
 *
 * @param parameters names of steps, `--long` for all that take minutes, or nothing for all that do not
 * @returns the names, and those among them that no step has
 */
export function chosenSteps(parameters, short, long) {
  const names = parameters.flatMap((name) => (name === "--long" ? Object.keys(long) : [name]));
  const chosen = parameters.length === 0 ? Object.keys(short) : [...new Set(names)];
  const unknown = chosen.filter((name) => !(name in short) && !(name in long));
  return { chosen, unknown };
}
