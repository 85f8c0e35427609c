import { templateNameSchema } from "~/features/templates/schema";
import { fieldsOf, form } from "~/policy/form.server";
import { keepSurveyTemplate } from "../commands/keep-survey-template.server";
import { TEMPLATE_ANSWER } from "./template-answer.server";

/** What a survey asks, as a template of the organisation. */
export const keepSurveyTemplateForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(templateNameSchema, fields),
      run: ({ grant, params, value, stays, now }) =>
        keepSurveyTemplate(grant, { slug: params["slug"] ?? "", name: value.name, stays }, now),
    }).answer(TEMPLATE_ANSWER),
  }),
});
