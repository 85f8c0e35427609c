/**
 * Rule: people say once, with each contribution, in which role they speak; the age band and the
 * municipality may be left out. Under 16 the flow is simple: it explains in plain words, asks nothing
 * that identifies and offers to take part with a trusted adult. Whether a representative has to
 * consent follows from the legal basis the region chose.
 * Source: design, section 2 (roles) and section 5 (people without names).
 */
import type { AgeBand, Capacity, Role } from "~/features/participation/domain/roles";

/** The names of the fields that ask it in a form. */
export const DECLARATION_FIELDS = [
  "role",
  "ageBand",
  "municipality",
  "experienceExpert",
  "forOrganisation",
  "withTrustedAdult",
  "representativeConsents",
] as const;

/** What somebody tells about themselves; frozen on the contribution. */
export interface Declaration {
  readonly role: Role;
  /** Null: "I would rather not say". */
  readonly ageBand: AgeBand | null;
  /** Slug of the municipality, or null for "I would rather not say". */
  readonly municipality: string | null;
  readonly experienceExpert: boolean;
  readonly capacity: Capacity;
  /** Only on the simple route: filled in together with an adult the young person trusts. */
  readonly withTrustedAdult: boolean;
  /** Only where the region needs it: a parent or guardian agrees. */
  readonly representativeConsents: boolean;
}

/** What somebody told, the role perhaps not: null for "I would rather not say". */
export type Told = Omit<Declaration, "role"> & { readonly role: Role | null };

/** The ground on which the region handles input, a setting. */
export type LegalBasis = "publicTask" | "consent";

export interface ConsentSettings {
  readonly legalBasis: LegalBasis;
  /** In years: below this age a parent or guardian agrees, where the basis is consent. */
  readonly representativeUnderAge: number;
}

export type Route = "simple" | "ordinary";

export type DeclarationVerdict =
  | { ok: true; route: Route; declaration: Declaration }
  | { ok: false; code: "role_does_not_fit_age" | "role_or_age_needed"; field: "role" }
  | { ok: false; code: "consent_missing"; field: "representativeConsents" };

const UNDER_SIXTEEN: ReadonlySet<AgeBand> = new Set<AgeBand>(["under12", "from12to15"]);

const LOWEST_AGE: Readonly<Record<AgeBand, number>> = {
  under12: 0,
  from12to15: 12,
  from16to17: 16,
  from18to27: 18,
  over27: 28,
};

/**
 * The route for an age band. A young person who keeps the age back is treated as the youngest one
 * that may be: nobody is asked more because they told less.
 */
export function routeFor(who: { readonly role: Role; readonly ageBand: AgeBand | null }): Route {
  if (who.ageBand === null) return who.role === "youth" ? "simple" : "ordinary";
  return UNDER_SIXTEEN.has(who.ageBand) ? "simple" : "ordinary";
}

/**
 * Whether a parent or guardian has to agree before this person's input is taken. A band that lies
 * partly below the age counts as below it; so does whoever keeps the age back and may be young.
 */
export function consentIsNeeded(
  who: { readonly role: Role | null; readonly ageBand: AgeBand | null },
  settings: ConsentSettings,
): boolean {
  if (settings.legalBasis !== "consent") return false;
  if (who.ageBand === null) return who.role === "youth" || who.role === null;
  return LOWEST_AGE[who.ageBand] < settings.representativeUnderAge;
}

/**
 * Checks a declaration and drops what its route may not ask. A role that was kept back counts under "other", as every
 * figure has the same roles.
 *
 * @param told what came out of the form.
 * @param settings the settings of the region.
 * @returns the declaration to freeze, with its route, or the field that does not fit.
 */
export function checkDeclaration(told: Told, settings: ConsentSettings): DeclarationVerdict {
  const consentNeeded = consentIsNeeded(told, settings);
  if (
    consentNeeded &&
    !told.representativeConsents &&
    told.role === null &&
    told.ageBand === null
  ) {
    return { ok: false, code: "role_or_age_needed", field: "role" };
  }
  const declared: Declaration = { ...told, role: told.role ?? "other" };
  if (!roleFitsAge(declared)) return { ok: false, code: "role_does_not_fit_age", field: "role" };
  if (consentNeeded && !declared.representativeConsents) {
    return { ok: false, code: "consent_missing", field: "representativeConsents" };
  }
  const route = routeFor(declared);
  const simple = route === "simple";
  return {
    ok: true,
    route,
    declaration: {
      ...declared,
      experienceExpert: simple ? false : declared.experienceExpert,
      capacity: simple ? "self" : declared.capacity,
      withTrustedAdult: simple && declared.withTrustedAdult,
      representativeConsents: consentNeeded,
    },
  };
}

/**
 * A slip of the finger that would spoil the figures is refused: a child under twelve is nobody's
 * parent, and nobody works in youth care before the age of sixteen.
 */
function roleFitsAge({ role, ageBand }: Declaration): boolean {
  if (ageBand === null) return true;
  if (role === "parent") return ageBand !== "under12";
  if (role === "professional") return !UNDER_SIXTEEN.has(ageBand);
  return true;
}
