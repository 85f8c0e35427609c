import { fieldsOf, form } from "~/policy/form.server";
import { beginFromTemplate } from "../commands/begin-from-template.server";
import { createSurvey } from "../commands/create-survey.server";
import { newSurveySchema } from "../schema/facts-form";

/** A new survey, as a draft: empty, or after a template of the product or of the organisation. */
export const createSurveyForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(newSurveySchema, fields),
      run: ({ grant, value, now }) => {
        const { roundId, title, template } = value;
        return template.own === undefined
          ? createSurvey(grant, { roundId, title, begin: template.begin }, now)
          : beginFromTemplate(grant, { roundId, title, template: template.own }, now);
      },
    }).answer({
      refusals: {
        gone: { template: "ownTemplates.gone" },
        round_closed: { roundId: "surveyDesk.refused_round_closed" },
        too_many: { roundId: "rounds.tooManyActivities" },
      },
      done: ({ slug }) => `/werkplek/vragenlijsten/${slug}/vragen`,
    }),
  }),
});
