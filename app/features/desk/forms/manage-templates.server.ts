import { discardTemplate } from "~/features/templates/commands/discard-template.server";
import { readFields } from "~/i18n/read-fields";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { nameTemplate } from "../commands/name-template.server";
import { templateNameSchema } from "~/features/templates/schema";

/** Every template of the page has a field of its own, so that what is wrong stands beside the right one. */
const fieldOf = (template: string) => `name-${template}`;

function readName(fields: FormFields) {
  const template = fields.text("template");
  const read = readFields(templateNameSchema, { name: fields.text(fieldOf(template)) });
  return read.ok
    ? { ok: true as const, value: { template, name: read.value.name } }
    : {
        ok: false as const,
        errors: { [fieldOf(template)]: read.errors.name ?? "errors.required" },
      };
}

/** The templates of the organisation: another name, or away with it. */
export const manageTemplatesForm = form({
  permission: "round.create",
  intents: (intent) => ({
    discard: intent({
      read: (fields) => ({ ok: true, value: fields.text("template") }),
      run: ({ grant, value, now }) => discardTemplate(grant, value, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => `${here}?gedaan=weg` }),
    rename: intent({
      read: readName,
      run: ({ grant, value, stays, now }) => nameTemplate(grant, value, stays, now),
    }).answer({
      refusals: {
        duplicate: ({ template }) => ({ [fieldOf(template)]: "ownTemplates.duplicate" }),
      },
      done: (_outcome, { here }) => `${here}?gedaan=naam`,
    }),
  }),
});
