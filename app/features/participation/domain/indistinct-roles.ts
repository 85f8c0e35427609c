/**
 * Rule: once a round has reported back, an answer carries a role only when at least five answers of its survey and at
 * least five rows of the ledger have that role. The other roles are taken together, with the smallest of the larger
 * ones where that is needed to be five again. Where a survey has fewer than five in all, no division of roles helps:
 * then the ledger says nothing of these people but their role.
 * Source: design, section 5 (people without names); decision 155.
 */

/** The fewest rows of the ledger to which an answer may lead. */
export const LEAST_ALIKE = 5;

/** What stands in the place of a role that would tell too much. */
export const MIXED_ROLE = "mixed";

/** How many answers and how many counted rows of the ledger have one role, in one survey. */
export type RoleClass = {
  readonly role: string;
  readonly answers: number;
  readonly ledger: number;
};

/** What becomes of the roles of one survey. */
export type RoleDivision = {
  /** Roles that the answers keep. */
  readonly distinct: ReadonlySet<string>;
  /** Even together they are too few: the ledger has to say less. */
  readonly tooFew: boolean;
};

const sizeOf = (classes: readonly RoleClass[]) =>
  Math.min(
    classes.reduce((total, { answers }) => total + answers, 0),
    classes.reduce((total, { ledger }) => total + ledger, 0),
  );

/** Which roles the answers of a survey keep. */
export function divideRoles(
  classes: readonly RoleClass[],
  least: number = LEAST_ALIKE,
): RoleDivision {
  const largeFirst = classes
    .filter((each) => sizeOf([each]) >= least)
    .sort((one, other) => sizeOf([other]) - sizeOf([one]));
  for (let keep = largeFirst.length; keep >= 0; keep -= 1) {
    const distinct = new Set(largeFirst.slice(0, keep).map(({ role }) => role));
    const together = classes.filter(({ role }) => !distinct.has(role));
    const answers = together.reduce((total, each) => total + each.answers, 0);
    if (answers === 0 || sizeOf(together) >= least) return { distinct, tooFew: false };
  }
  return { distinct: new Set(), tooFew: true };
}
