import { templateNameSchema } from "~/features/templates/schema";
import { fieldsOf, form } from "~/policy/form.server";
import { keepRoundTemplate } from "../commands/keep-round-template.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { TEMPLATE_ANSWER } from "./template-answer.server";

/** What a round says, as a template of the organisation. */
export const keepRoundTemplateForm = form({
  permission: "round.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(templateNameSchema, fields),
      run: ({ grant, params, value, stays, now }) =>
        keepRoundTemplate(grant, { slug: params["slug"] ?? "", name: value.name, stays }, now),
    }).answer(TEMPLATE_ANSWER),
  }),
});
