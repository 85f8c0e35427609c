import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGE_BANDS, CAPACITIES, ROLES } from "~/features/participation/domain/roles";
import {
  checkDeclaration,
  consentIsNeeded,
  routeFor,
  type Declaration,
} from "~/features/people/domain/declared-role";

const PUBLIC_TASK = { legalBasis: "publicTask", representativeUnderAge: 16 } as const;
const CONSENT = { legalBasis: "consent", representativeUnderAge: 16 } as const;

const declaration = (facts: Partial<Declaration> = {}): Declaration => ({
  role: "youth",
  ageBand: "from12to15",
  municipality: "borne",
  experienceExpert: false,
  capacity: "self",
  withTrustedAdult: false,
  representativeConsents: false,
  ...facts,
});

describe("the simple route", () => {
  it.each([
    ["youth", "under12", "simple"],
    ["youth", "from12to15", "simple"],
    ["nextOfKin", "from12to15", "simple"],
    ["youth", "from16to17", "ordinary"],
    ["youth", null, "simple"],
    ["parent", null, "ordinary"],
    ["parent", "over27", "ordinary"],
  ] as const)("sends a %s of age %s along the %s route", (role, ageBand, route) => {
    expect(routeFor({ role, ageBand })).toBe(route);
  });

  it("lets whoever keeps the role back count under other", () => {
    const skipped = { ...declaration({ ageBand: null }), role: null };
    expect(checkDeclaration(skipped, PUBLIC_TASK)).toMatchObject({
      ok: true,
      declaration: { role: "other", ageBand: null },
    });
    expect(checkDeclaration({ ...skipped, ageBand: "over27" }, CONSENT)).toMatchObject({
      ok: true,
      declaration: { role: "other", ageBand: "over27" },
    });
  });

  it("asks for role or age where a parent may have to agree and neither is known", () => {
    const skipped = { ...declaration({ ageBand: null }), role: null };
    expect(checkDeclaration(skipped, CONSENT)).toEqual({
      ok: false,
      code: "role_or_age_needed",
      field: "role",
    });
    expect(checkDeclaration({ ...skipped, representativeConsents: true }, CONSENT)).toMatchObject({
      ok: true,
      declaration: { role: "other", representativeConsents: true },
    });
    expect(checkDeclaration({ ...skipped, ageBand: "from12to15" }, CONSENT)).toMatchObject({
      code: "consent_missing",
    });
  });

  it("asks for consent only where the region works with consent", () => {
    expect(checkDeclaration(declaration(), CONSENT)).toMatchObject({
      code: "consent_missing",
      field: "representativeConsents",
    });
    expect(checkDeclaration(declaration({ representativeConsents: true }), CONSENT)).toMatchObject({
      ok: true,
      declaration: { representativeConsents: true },
    });
    expect(checkDeclaration(declaration(), PUBLIC_TASK)).toMatchObject({ ok: true });
  });

  it.each([
    [16, "from12to15", true],
    [16, "from16to17", false],
    [14, "from12to15", true],
    [12, "from12to15", false],
    [18, "from16to17", true],
    [18, "from18to27", false],
    [16, null, true],
  ] as const)("below %i years: consent for a young person of %s is %s", (age, ageBand, needed) => {
    const settings = { legalBasis: "consent", representativeUnderAge: age } as const;
    expect(consentIsNeeded({ role: "youth", ageBand }, settings)).toBe(needed);
  });
});

describe("checking a declaration", () => {
  it.each([
    ["parent", "under12"],
    ["professional", "under12"],
    ["professional", "from12to15"],
  ] as const)("refuses a %s of age %s", (role, ageBand) => {
    expect(checkDeclaration(declaration({ role, ageBand }), PUBLIC_TASK)).toMatchObject({
      code: "role_does_not_fit_age",
    });
  });

  it("never keeps what the route did not ask", () => {
    const any = fc.record({
      role: fc.constantFrom(...ROLES),
      ageBand: fc.constantFrom(...AGE_BANDS, null),
      municipality: fc.constantFrom("borne", null),
      experienceExpert: fc.boolean(),
      capacity: fc.constantFrom(...CAPACITIES),
      withTrustedAdult: fc.boolean(),
      representativeConsents: fc.boolean(),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(PUBLIC_TASK, CONSENT), (declared, settings) => {
        const verdict = checkDeclaration(declared, settings);
        if (!verdict.ok) return;
        const simple = routeFor(declared) === "simple";
        const kept = verdict.declaration;
        if (simple) expect(kept.experienceExpert).toBe(false);
        if (simple) expect(kept.capacity).toBe("self");
        if (!simple) expect(kept.withTrustedAdult).toBe(false);
        if (!consentIsNeeded(declared, settings)) {
          expect(kept.representativeConsents).toBe(false);
        }
        expect(kept.role).toBe(declared.role);
        expect(kept.municipality).toBe(declared.municipality);
      }),
    );
  });
});
