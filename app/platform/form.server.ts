import { comesFromHere } from "./auth.server";
import { cleanText } from "./incoming-text.server";
import { readSubmission } from "./submission.server";

const MAX_FIELDS = 600;
const MAX_BODY_BYTES = 256 * 1024;

/** What somebody filled in, as text by field name; files are left out. */
export type FormFields = {
  /** the first value of a field, trimmed of nothing; empty when it is absent */
  text: (name: string) => string;
  all: (name: string) => string[];
  has: (name: string) => boolean;
  /** every field, as it came in: for showing the form again with nothing lost */
  values: FormValues;
  /** Why the token of the form does not count; null when it does. */
  refusedToken: "form_expired" | "form_sent" | "cookies_missing" | null;
};

export type FormValues = Record<string, string[]>;

/** Field name -> message key (typed messages under `errors.` or a feature's own). */
export type FieldErrors = Record<string, string>;

/** What a form page needs to show itself again: what was typed, and what is wrong with it. */
export type FormState = { values: FormValues; errors: FieldErrors };

function refuse(status: number, statusText: string): Response {
  return new Response(null, { status, statusText });
}

/** The field with the token of the form. */
export const TOKEN_FIELD = "submission";

/** Every field as it came in, but the token; of a file its name and size. */
function contentOf(data: FormData): [string, string][] {
  return [...data].flatMap(([name, value]) => {
    if (name === TOKEN_FIELD) return [];
    return [[name, typeof value === "string" ? value : `${value.name} ${value.size}`]];
  });
}

/** Takes the fields over; a token that does not count is left out, so that the form gets a new one when shown again. */
async function fieldsOf(request: Request, data: FormData, maxLength: number): Promise<FormFields> {
  const fields = plainFieldsOf(data, maxLength);
  if (!fields.has(TOKEN_FIELD)) return fields;
  const read = await readSubmission(request, fields.text(TOKEN_FIELD), contentOf(data));
  const { [TOKEN_FIELD]: token = [], ...others } = fields.values;
  return {
    ...fields,
    values: read.ok ? { ...others, [TOKEN_FIELD]: token } : others,
    text: (name) => (name === TOKEN_FIELD ? (read.ok ? read.submission : "") : fields.text(name)),
    refusedToken: read.ok ? null : read.code,
  };
}

function plainFieldsOf(data: FormData, maxLength: number): FormFields {
  const byName = new Map<string, string[]>();
  let count = 0;
  let length = 0;
  for (const [name, value] of data) {
    count += 1;
    if (count > MAX_FIELDS) throw refuse(413, "Too many fields");
    if (typeof value !== "string") continue;
    length += value.length;
    if (length > maxLength) throw refuse(413, "Too large");
    const text = cleanText(value);
    byName.set(name, [...(byName.get(name) ?? []), text]);
  }
  return {
    values: Object.fromEntries(byName),
    text: (name) => byName.get(name)?.[0] ?? "",
    all: (name) => byName.get(name) ?? [],
    has: (name) => byName.has(name),
    refusedToken: byName.has(TOKEN_FIELD) ? null : "form_expired",
  };
}

/** The fields of a form of which only the address counts. */
export function noFields(): FormFields {
  return plainFieldsOf(new FormData(), 0);
}

/**
 * Reads a posted form. Every action starts here, so that no change gets past the origin check.
 * @throws Response 403 for a post from another site, 400 for a body that is no form, 413 for one that is too large
 */
export async function readForm(request: Request): Promise<FormFields> {
  return fieldsOf(request, await formDataOf(request, MAX_BODY_BYTES), MAX_BODY_BYTES);
}

async function formDataOf(request: Request, maxBytes: number): Promise<FormData> {
  if (!comesFromHere(request)) throw refuse(403, "Foreign origin");
  const length = Number(request.headers.get("Content-Length") ?? "0");
  if (length > maxBytes) throw refuse(413, "Too large");
  try {
    return await request.formData();
  } catch {
    throw refuse(400, "Not a form");
  }
}

/** A form with one file beside its fields. */
export type Upload = { fields: FormFields; file: Uint8Array<ArrayBuffer> | null };

/** What a multipart form adds around its file: boundaries, names, the other fields. */
const MULTIPART_ROOM = 16 * 1024;

/**
 * Reads a posted form that carries a file. Check the permission first: the file is read into memory.
 * @param name of the field with the file
 * @param maxBytes of the file
 * @throws Response as `readForm` does
 */
export async function readUpload(
  request: Request,
  name: string,
  maxBytes: number,
): Promise<Upload> {
  const data = await formDataOf(request, maxBytes + MULTIPART_ROOM);
  const file = data.get(name);
  const fields = await fieldsOf(request, data, Math.max(maxBytes, MAX_BODY_BYTES));
  if (!(file instanceof File) || file.size === 0) return { fields, file: null };
  return { fields, file: new Uint8Array(await file.arrayBuffer()) };
}
