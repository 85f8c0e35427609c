/**
 * Rule: the log says which words of a region's identity changed, and what its names were and became. Of a way to reach
 * somebody it says only that it changed: the log stands for years, and an address in it could not be taken back.
 * Source: design, section 8 (nothing in the log by which somebody is reached).
 */
export interface IdentityWords {
  readonly regionName: string;
  readonly regionNameEn: string;
  readonly siteName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly securityContact: string;
}

const NAMES: readonly (keyof IdentityWords)[] = ["regionName", "regionNameEn", "siteName"];

/** What the log tells of a change; empty when nothing changed. */
export function identityChanges(
  before: IdentityWords,
  after: IdentityWords,
): Record<string, string> {
  const fields: readonly (keyof IdentityWords)[] = [
    ...NAMES,
    "contactName",
    "contactEmail",
    "contactPhone",
    "securityContact",
  ];
  return Object.fromEntries(
    fields
      .filter((field) => before[field] !== after[field])
      .map((field) => [
        field,
        NAMES.includes(field) ? `${before[field]} -> ${after[field]}` : "changed",
      ]),
  );
}
