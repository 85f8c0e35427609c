import { errorWith } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import { countKey, isReached } from "~/platform/stored-limits.server";
import { fieldsOf, form } from "~/policy/form.server";
import { signUp } from "../commands/sign-up.server";
import { isAnswered } from "../queries/sign-up-question.server";
import { signUpFormSchema } from "../schema/sign-up-form";

/** A seat at a session, or a place in the line. */
export const signUpForm = form({
  permission: "session.signUp",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(signUpFormSchema, fields),
      tokenAt: "role",
      run: async ({ grant, params, value, submission, language, now }) => {
        const { answer, shownStart, ...fields } = value;
        const slug = params["slug"] ?? "";
        const isCrowd = !(await countKey("signUps", slug));
        if (isCrowd && !isAnswered(submission, answer)) {
          return { ok: false, code: "question_unanswered" } as const;
        }
        if (fields.email !== null && (await isReached("mailTo", fields.email))) {
          return { ok: false, code: "address_crowded" } as const;
        }
        return signUp(grant, { slug, fields, shownStart, submission, language }, now);
      },
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        changed_meanwhile: ({ startsAt }, { language }) => ({
          "": errorWith("sessions.movedMeanwhile", { date: formatDateTime(language, startsAt) }),
        }),
        question_unanswered: { answer: "sessions.questionUnanswered" },
        address_crowded: { email: "people.addressCrowded" },
        too_many: { email: "sessions.tooManyAtAddress" },
        // The page says these in place of the form.
        duplicate: {},
        full: {},
        closed: {},
      },
      done: ({ cookies }, { params }) => ({
        to: `/bijeenkomsten/${params["slug"] ?? ""}/aanmelding`,
        cookies,
      }),
    }),
  }),
});
