import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import type { IntentMaker } from "~/policy/form-button.server";
import { stopOutsideQuestions } from "../commands/fill-page.server";
import { aboutPlaceOf } from "../schema/page-step";
import { forgetDraftCookie, respondentOf } from "../cookies/draft.server";

/** The button that stops before or behind the questions; where stopping is too late it leads to the start, which says so. */
export function stopOutsideQuestionsButton(intent: IntentMaker<"survey.respond">) {
  return intent({
    read: (fields) => ({ ok: true, value: fields.values }),
    tokenAt: "",
    run: async ({ grant, request, params, value: form, submission, language, now }) => {
      const { slug, calm } = aboutPlaceOf(request.url, params);
      const input = { slug, calm, respondent: await respondentOf(request), form };
      const stopped = await stopOutsideQuestions(grant, input, submission, language, now);
      return { ok: true, person: stopped.ok ? stopped.person : null } as const;
    },
  }).answer({
    refusals: {},
    done: async ({ person }, { params }) => {
      const survey = `/vragenlijsten/${params["slug"] ?? ""}`;
      if (person === null) return survey;
      return {
        to: `${survey}/later`,
        cookies: [...(await handOverCode(person)), forgetDraftCookie()],
      };
    },
  });
}
