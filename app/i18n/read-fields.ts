/**
 * The one place where what somebody filled in meets a schema: the first thing that is wrong with each field, as the key
 * of a sentence. Where a schema names no sentence of its own, the kind of fault chooses one, so that nobody ever reads
 * the words of a library.
 */
import type { z } from "zod";
import type { MessageKey } from "./t";

/** A message key by the name of a field. */
type Errors = Record<string, string>;

type Issue = Parameters<z.core.$ZodErrorMap>[0];

function sentenceOf({ code, input, ...issue }: Issue): MessageKey {
  if (input === undefined || input === "") return "errors.required";
  if (code === "too_big" && issue["origin"] === "string") return "errors.tooLong";
  if (code === "too_small" && issue["origin"] === "string") return "errors.tooShort";
  const isNumber = issue["expected"] === "number" || issue["expected"] === "int";
  if (isNumber || issue["origin"] === "number") return "errors.notANumber";
  return "errors.unknownChoice";
}

/**
 * Reads what was filled in by a schema.
 * @param input values by field name
 * @returns the value, or what is wrong at which field
 */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { ok: true; value: z.output<Schema> } | { ok: false; errors: Errors } {
  const parsed = schema.safeParse(input, { error: sentenceOf });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Errors = {};
  for (const { path, message } of parsed.error.issues) errors[path.join(".")] ??= message;
  return { ok: false, errors };
}
