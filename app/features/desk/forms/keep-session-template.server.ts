import { templateNameSchema } from "~/features/templates/schema";
import { fieldsOf, form } from "~/policy/form.server";
import { keepSessionTemplate } from "../commands/keep-session-template.server";
import { TEMPLATE_ANSWER } from "./template-answer.server";

/** What a session says, as a template of the organisation. */
export const keepSessionTemplateForm = form({
  permission: "session.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(templateNameSchema, fields),
      run: ({ grant, params, value, stays, now }) =>
        keepSessionTemplate(grant, { id: params["id"] ?? "", name: value.name, stays }, now),
    }).answer(TEMPLATE_ANSWER),
  }),
});
