import { z } from "zod";
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import { municipalityChoices, regionSettings } from "~/features/region/queries.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";
import { checkDeclaration } from "../domain/declared-role";
import type { Route, Told } from "../domain/declared-role";

/** What the fields of "who am I" need to show themselves. */
export type DeclarationChoices = {
  municipalities: { slug: string; name: string }[];
  /** Whether the region works on consent, so that a parent or guardian may have to agree. */
  asksRepresentative: boolean;
  representativeUnderAge: number;
};

/** The choices of the region for a form that asks who somebody is. */
export async function declarationChoices(): Promise<DeclarationChoices> {
  const [municipalities, { consent }] = await Promise.all([
    municipalityChoices(),
    regionSettings(),
  ]);
  return {
    municipalities: municipalities.map(({ slug, name }) => ({ slug, name })),
    asksRepresentative: consent.legalBasis === "consent",
    representativeUnderAge: consent.representativeUnderAge,
  };
}

/** A declaration as a contribution freezes it: in columns, with the municipality by id. */
export type FrozenDeclaration = {
  role: Role;
  ageBand: AgeBand | null;
  municipalityId: string | null;
  experienceExpert: boolean;
  forOrganisation: boolean;
};

export type FreezeVerdict =
  | { ok: true; route: Route; declaration: FrozenDeclaration }
  /** `error` is a message key for the field. */
  | { ok: false; field: "role" | "municipality" | "representativeConsents"; error: string };

const idSchema = z.object({ id: z.string() });

async function municipalityWith(client: Connection, slug: string): Promise<string | undefined> {
  const query = sql`SELECT "id" FROM "Municipality" WHERE "slug" = ${slug}`;
  return (await readRowsIn(client, query, idSchema))[0]?.id;
}

/** Checks what somebody declared by the rules of the region and drops what this person may not be asked. */
export async function freezeDeclaration(client: Connection, told: Told): Promise<FreezeVerdict> {
  const { consent } = await regionSettings(client);
  const verdict = checkDeclaration(told, consent);
  if (!verdict.ok) return { ok: false, field: verdict.field, error: `declaration.${verdict.code}` };
  const { role, ageBand, municipality, experienceExpert, capacity } = verdict.declaration;
  const municipalityId =
    municipality === null ? null : await municipalityWith(client, municipality);
  if (municipalityId === undefined) {
    return { ok: false, field: "municipality", error: "errors.unknownChoice" };
  }
  return {
    ok: true,
    route: verdict.route,
    declaration: {
      role,
      ageBand,
      municipalityId,
      experienceExpert,
      forOrganisation: capacity === "organisation",
    },
  };
}
