import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGE_BANDS, CAPACITIES, ROLES } from "~/features/participation/domain/roles";
import {
  checkDeclaration,
  fieldsToAsk,
  routeFor,
  type Declaration,
} from "~/features/people/domain/declared-role";

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

  it("asks for no address and no organisation", () => {
    const asked = fieldsToAsk("simple", "publicTask");
    expect(asked).not.toContain("email");
    expect(asked).not.toContain("capacity");
    expect(asked).not.toContain("representativeConsents");
    expect(asked).toContain("withTrustedAdult");
    expect(fieldsToAsk("ordinary", "consent")).toContain("email");
  });

  it("asks for consent only where the region works with consent", () => {
    expect(fieldsToAsk("simple", "consent")).toContain("representativeConsents");
    expect(checkDeclaration(declaration(), "consent")).toMatchObject({
      code: "consent_missing",
      field: "representativeConsents",
    });
    expect(
      checkDeclaration(declaration({ representativeConsents: true }), "consent"),
    ).toMatchObject({ ok: true, declaration: { representativeConsents: true } });
    expect(checkDeclaration(declaration(), "publicTask")).toMatchObject({ ok: true });
    expect(checkDeclaration(declaration({ ageBand: "from16to17" }), "consent")).toMatchObject({
      ok: true,
    });
  });
});

describe("checking a declaration", () => {
  it.each([
    ["parent", "under12"],
    ["professional", "under12"],
    ["professional", "from12to15"],
  ] as const)("refuses a %s of age %s", (role, ageBand) => {
    expect(checkDeclaration(declaration({ role, ageBand }), "publicTask")).toMatchObject({
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
      fc.property(any, fc.constantFrom("publicTask", "consent"), (declared, legalBasis) => {
        const verdict = checkDeclaration(declared, legalBasis);
        if (!verdict.ok) return;
        const asked = fieldsToAsk(verdict.route, legalBasis);
        const kept = verdict.declaration;
        if (!asked.includes("experienceExpert")) expect(kept.experienceExpert).toBe(false);
        if (!asked.includes("capacity")) expect(kept.capacity).toBe("self");
        if (!asked.includes("withTrustedAdult")) expect(kept.withTrustedAdult).toBe(false);
        if (!asked.includes("representativeConsents")) {
          expect(kept.representativeConsents).toBe(false);
        }
        expect(kept.role).toBe(declared.role);
        expect(kept.municipality).toBe(declared.municipality);
      }),
    );
  });
});
