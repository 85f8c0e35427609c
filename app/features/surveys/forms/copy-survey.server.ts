import { fieldsOf, form } from "~/policy/form.server";
import { copySurvey } from "../commands/copy-survey.server";
import { copySurveySchema } from "../schema/facts-form";

/** A draft after the example of a survey. */
export const copySurveyForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(copySurveySchema, fields),
      run: ({ grant, params, value, now }) => copySurvey(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        round_closed: { roundId: "surveyDesk.refused_round_closed" },
        too_many: { roundId: "rounds.tooManyActivities" },
      },
      done: ({ slug }) => `/werkplek/vragenlijsten/${slug}?gedaan=copy`,
    }),
  }),
});
