import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { form } from "~/policy/form.server";
import { voteDates } from "../commands/poll-dates.server";
import { readDateChoices } from "../schema/talk-forms";

/** Says for each date of a poll whether one can come. */
export const voteDatesForm = form({
  permission: "session.signUp",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: ({ values }) => {
        const choices = readDateChoices(values);
        if (Object.keys(choices).length > 0) return { ok: true, value: choices };
        return { ok: false, errors: { dates: "sessionTalk.datesChoose" } };
      },
      tokenAt: "dates",
      run: ({ grant, params, value: choices, submission, language, now }) =>
        voteDates(grant, { slug: params["slug"] ?? "", choices, submission, language }, now),
    }).answer({
      refusals: { closed: { dates: "sessionTalk.datePast" } },
      done: async ({ person }, { here }) => ({ to: here, cookies: await handOverCode(person) }),
    }),
  }),
});
