import type { Connection } from "~/platform/db.server";
import { ledgerKeys } from "./ledger-keys.server";

/**
 * What a person declared for a contribution before, as values of the fields of "who am I", to show the form filled in
 * again; null when they made no such contribution.
 */
export async function ownDeclaration(
  client: Connection,
  personId: string,
  subject: string,
): Promise<Record<string, string> | null> {
  const keys = await ledgerKeys(client);
  const row = await client.participation.findUnique({
    where: { subjectKey: keys.subject(personId, subject) },
    select: {
      role: true,
      ageBand: true,
      experienceExpert: true,
      forOrganisation: true,
      municipality: { select: { slug: true } },
    },
  });
  if (!row) return null;
  return {
    role: row.role,
    ageBand: row.ageBand ?? "",
    municipality: row.municipality?.slug ?? "",
    ...(row.experienceExpert ? { experienceExpert: "on" } : {}),
    ...(row.forOrganisation ? { forOrganisation: "on" } : {}),
  };
}
