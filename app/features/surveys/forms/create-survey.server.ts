import { fieldsOf, form } from "~/policy/form.server";
import { createSurvey } from "../commands/create-survey.server";
import { newSurveySchema } from "../schema/facts-form";

/** A new survey, as a draft: empty, or after a template. */
export const createSurveyForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(newSurveySchema, fields),
      run: ({ grant, value, now }) => {
        const { roundId, title, template } = value;
        return createSurvey(grant, { roundId, title, begin: template }, now);
      },
    }).answer({
      refusals: {
        round_closed: { roundId: "surveyDesk.refused_round_closed" },
        too_many: { roundId: "rounds.tooManyActivities" },
      },
      done: ({ slug }) => `/werkplek/vragenlijsten/${slug}/vragen`,
    }),
  }),
});
