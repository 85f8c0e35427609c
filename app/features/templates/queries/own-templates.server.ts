import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { TemplateKind } from "../domain/own-template";
import { templateKindSchema } from "../schema";

/** A template as a list to choose from shows it. */
export type TemplateChoice = { id: string; name: string };
export type OwnTemplate = TemplateChoice & { kind: TemplateKind; updatedAt: string };

/** Every template of the organisation, by kind and name. */
export async function ownTemplates(): Promise<OwnTemplate[]> {
  const client = await database();
  const rows = await client.ownTemplate.findMany({
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    select: { id: true, kind: true, name: true, updatedAt: true },
  });
  return rows.map(({ kind, updatedAt, ...row }) => ({
    ...row,
    kind: templateKindSchema.parse(kind),
    updatedAt: updatedAt.toISOString(),
  }));
}

/** The templates of one kind, where something of that kind is made. */
export async function templateChoices(kind: TemplateKind): Promise<TemplateChoice[]> {
  const client = await database();
  return client.ownTemplate.findMany({
    where: { kind },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/** What a template of one kind says, still to be read by the schema of its feature; null when there is none. */
export async function templateContent(
  connection: Connection,
  kind: TemplateKind,
  id: string,
): Promise<unknown> {
  const row = await connection.ownTemplate.findFirst({
    where: { id, kind },
    select: { content: true },
  });
  return row === null ? null : JSON.parse(row.content);
}

/** The pictures of a maker's own in a template of a survey. */
export async function templatePictures(connection: Connection, templateId: string) {
  return connection.templatePicture.findMany({
    where: { templateId },
    select: { file: true, altNl: true, altEn: true, bytes: true, size: true },
  });
}
