import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { registerSpeaker, withdrawSpeaker } from "../commands/register-speaker.server";
import { speakerSchema } from "../schema/talk-forms";
import { speakingErrors } from "../schema/talk-refusals";

/** The speaking list of a session: a turn to speak, or taking it back. */
export const speakForm = form({
  permission: "session.signUp",
  limit: "submit",
  intents: (intent) => ({
    withdraw: intent({
      read: nothing,
      run: ({ grant, params, now }) => withdrawSpeaker(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(speakerSchema, fields),
      tokenAt: "subject",
      run: ({ grant, params, value, submission, language, now }) =>
        registerSpeaker(grant, { slug: params["slug"] ?? "", language, submission, ...value }, now),
    }).answer({
      refusals: {
        already_registered: (refusal, { language }) => speakingErrors(refusal, language),
        closed: (refusal, { language }) => speakingErrors(refusal, language),
        subject_missing: (refusal, { language }) => speakingErrors(refusal, language),
        minutes_out_of_range: (refusal, { language }) => speakingErrors(refusal, language),
      },
      done: async ({ person }, { here }) => ({ to: here, cookies: await handOverCode(person) }),
    }),
  }),
});
