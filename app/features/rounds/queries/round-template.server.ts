import { templateContent } from "~/features/templates/queries/own-templates.server";
import { database } from "~/platform/db.server";
import { roundExampleSchema } from "../schema/round-example";

/** What the form of a new round begins with after a template; nothing without one. */
export async function newRoundValues(template: string | null): Promise<Record<string, string>> {
  if (template === null) return {};
  const content = await templateContent(await database(), "round", template);
  if (content === null) return {};
  const { question, phase } = roundExampleSchema.parse(content);
  return { template, question, phase };
}
