import { FIND_FIELD, findChoices } from "~/features/moderation/schema";
import { draftSchema } from "~/features/moderation/schema/case-draft";
import type { FilledIn } from "~/features/moderation/domain/case-draft";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf } from "~/policy/form.server";

/** What of a decision was filled in so far, with the version that it is about. */
export function readDraft(fields: FormFields) {
  const read = fieldsOf(draftSchema, fields);
  if (!read.ok) return read;
  const { version, ...chosen } = read.value;
  const finds: FilledIn = Object.fromEntries(
    Object.entries(findChoices(fields.values)).map(([key, choice]): [string, string] => [
      `${FIND_FIELD}${key}`,
      choice,
    ]),
  );
  const filledIn: FilledIn = { ...chosen, ...finds };
  return { ok: true as const, value: { version, filledIn } };
}
