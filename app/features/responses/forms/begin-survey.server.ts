import { declarationChoices } from "~/features/people/queries/declaration.server";
import { TOKEN_FIELD } from "~/platform/form.server";
import type { FormFields } from "~/platform/form.server";
import { limitNewPerson } from "~/platform/rate-limit.server";
import { SubmissionUsed } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { discardDraft } from "../commands/discard-draft.server";
import { sendResponse } from "../commands/send-response.server";
import { forgetDraftCookie, respondentOf } from "../cookies/draft.server";
import { surveyVisitorOf } from "../cookies/visitor.server";
import { aboutAddress, checkAddress, pageAddress } from "../domain/page-address";
import { surveyIntro } from "../queries/survey-pages.server";
import type { SurveyIntro } from "../queries/survey-pages.server";
import { sendInputOf } from "./send-response.server";

type Input<Value> = FormInput<"proof.show", Value>;

/** Reads where somebody is with a survey, and says which page comes. */
async function place(
  { request, params, language, now }: Input<null>,
  addressOf: (slug: string, intro: SurveyIntro) => string,
) {
  const slug = params["slug"] ?? "";
  const intro = await surveyIntro(await surveyVisitorOf(request, slug), slug, language, now);
  if (!intro) return { ok: false, code: "not_found" } as const;
  return { ok: true, to: addressOf(slug, intro) } as const;
}

/** The page that was reached; behind the last one everything is looked over. */
function reachedAddress(slug: string, { reached, calm }: SurveyIntro): string {
  if (reached === null) return aboutAddress(slug, calm);
  return reached.page === null ? checkAddress(slug) : pageAddress(slug, reached.page, reached.calm);
}

function readWhole(fields: FormFields) {
  const { values, refusedToken } = fields;
  return {
    ok: true as const,
    value: { values, refusedToken, submission: fields.text(TOKEN_FIELD) },
  };
}

type Whole = Input<ReturnType<typeof readWhole>["value"]>;

async function send(input: Whole) {
  const { values, refusedToken, submission } = input.value;
  if (refusedToken !== null) return { ok: false, code: refusedToken } as const;
  const grant = await authorize(input.request, "survey.respond");
  if (grant.actor.kind === "public") await limitNewPerson(input.request);
  try {
    const whole = await sendInputOf(input, values, submission);
    return await sendResponse(grant, whole, input.language, input.now);
  } catch (error) {
    if (error instanceof SubmissionUsed) return { ok: false, code: "form_sent" } as const;
    throw error;
  }
}

/**
 * The start of a survey: begin, go on, start anew. Looking at questions needs no permission, sending answers does. Without
 * a button it takes everything at once, from a program or a page without script.
 */
export const beginSurveyForm = form({
  permission: "proof.show",
  limit: "flood",
  intents: (intent) => ({
    start: intent({
      read: nothing,
      run: (input) => place(input, (slug, { calm }) => aboutAddress(slug, calm)),
    }).answer({ refusals: {}, done: ({ to }) => to }),
    startCalm: intent({
      read: nothing,
      run: (input) => place(input, (slug) => aboutAddress(slug, true)),
    }).answer({ refusals: {}, done: ({ to }) => to }),
    continue: intent({
      read: nothing,
      run: (input) => place(input, reachedAddress),
    }).answer({ refusals: {}, done: ({ to }) => to }),
    discard: intent({
      read: nothing,
      run: async ({ request, params }) => {
        const grant = await authorize(request, "survey.respond");
        return discardDraft(grant, params["slug"] ?? "", await respondentOf(request));
      },
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => ({ to: here, cookies: [forgetDraftCookie()] }),
    }),
    default: intent({
      read: readWhole,
      run: async (input) => {
        const sent = await send(input);
        // The page that shows everything again asks who somebody is as well.
        return sent.ok ? sent : { ...sent, choices: await declarationChoices() };
      },
    }).answer({
      refusals: {
        closed: {},
        declaration_refused: ({ errors }) => errors,
        form_expired: { "": "errors.formExpired" },
        form_sent: { "": "errors.formSent" },
        cookies_missing: { "": "errors.cookiesMissing" },
        incomplete: {},
        invalid: {},
        not_invited: { "": "surveys.uninvitedTitle" },
      },
      done: ({ receipt, cookies }) => ({ to: receipt, cookies }),
    }),
  }),
});
