import { removeTemplate, writeTemplate } from "~/features/reporting/commands/write-template.server";
import { templateFormSchema } from "~/features/reporting/schema/reply-form";
import { fieldsOf, form } from "~/policy/form.server";

/** The texts that a body answers with more than once. */
export const manageTemplatesForm = form({
  permission: "reply.write",
  intents: (intent) => ({
    remove: intent({
      read: (fields) => ({ ok: true, value: fields.text("template") }),
      run: async ({ grant, value, now }) => {
        await removeTemplate(grant, value, now);
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(templateFormSchema, fields),
      run: ({ grant, value, now }) => writeTemplate(grant, value, now),
    }).answer({
      refusals: { full: { title: "reportingDesk.templatesFull" } },
      done: (_outcome, { here }) => here,
    }),
  }),
});
