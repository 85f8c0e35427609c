import { Prisma } from "./generated/client";

/** Values for `IN (...)`, each as a parameter of its own; at least one. */
export function sqlList(values: readonly string[]): Prisma.Sql {
  return Prisma.join([...values]);
}

/**
 * The name of a table, which cannot be a parameter.
 * @param name fixed in the code, never anything that was typed
 */
export function sqlName(name: "SearchWordsNl" | "SearchWordsEn"): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}
