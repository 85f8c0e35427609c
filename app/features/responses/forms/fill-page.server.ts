import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import type { FormFields } from "~/platform/form.server";
import { limitNewPerson } from "~/platform/rate-limit.server";
import { form } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { fillPage, stopForNow } from "../commands/fill-page.server";
import type { FillRefusal, PageInput } from "../commands/fill-page.server";
import { draftCookies, forgetDraftCookie } from "../cookies/draft.server";
import { aboutAddress, checkAddress, pageAddress } from "../domain/page-address";
import { steppedForm } from "../queries/stepped-form.server";
import { pagePlaceOf, readPageStep } from "../schema/page-step";
import { drafterKeyOf, drafterOf } from "./drafter.server";
import { shownOtherwise } from "./show-otherwise.server";

/** The answers of the page, and the questions that it showed. */
function readPage(fields: FormFields) {
  const seen = fields.has("seen") ? fields.text("seen").split(" ").filter(Boolean) : undefined;
  return {
    ok: true as const,
    value: { form: fields.values, seen, version: fields.text("version") },
  };
}

async function pageInput(
  { request, params }: FormContext,
  value: ReturnType<typeof readPage>["value"],
): Promise<PageInput> {
  const place = pagePlaceOf(request.url, params);
  return { ...place, respondent: await drafterOf(request, place.slug), ...value };
}

/** What was right is in the draft, so the browser has to find it, also when it showed a wrong answer first. */
const draftOfRefusal = (refusal: FillRefusal) =>
  refusal.code === "invalid" || refusal.code === "changed_meanwhile"
    ? draftCookies(refusal.draftToken)
    : [];

/** A page itself says that it is too late, what changed, and at which question something is wrong. */
const SAID_BY_THE_PAGE = { changed_meanwhile: {}, closed: {}, invalid: {} };

const surveyOf = ({ params }: FormContext) => `/vragenlijsten/${params["slug"] ?? ""}`;

/** One page of questions: on, back, saved meanwhile, or stopped for now. */
export const fillPageForm = form({
  permission: "survey.respond",
  limit: { pageOf: drafterKeyOf },
  button: (fields) => {
    const intent = fields.text("intent");
    return readPageStep(intent) === null ? intent : "stay";
  },
  intents: (intent) => ({
    stop: intent({
      read: readPage,
      tokenAt: "",
      run: async (input) => {
        const { grant, value, submission, language, now } = input;
        if (grant.actor.kind === "public") await limitNewPerson(input.request);
        return stopForNow(grant, await pageInput(input, value), submission, language, now);
      },
    }).answer({
      refusals: SAID_BY_THE_PAGE,
      refusedCookies: draftOfRefusal,
      done: async ({ person }, input) => ({
        to: `${surveyOf(input)}/later`,
        cookies: [...(await handOverCode(person)), forgetDraftCookie()],
      }),
    }),
    stay: intent({
      read: (fields) => {
        const { value } = readPage(fields);
        return { ok: true, value: { ...value, step: readPageStep(fields.text("intent")) } };
      },
      run: async (input) => {
        const { step, ...page } = input.value;
        const posted = await pageInput(input, page);
        if (step === null) return { ok: false, code: "malformed" } as const;
        const stepped = await steppedForm(posted.slug, step, posted.form);
        // Who saves by pressing something sees the page anew; a page that saves by itself still holds what was typed.
        const stay = step.kind === "autosave" ? "same" : "anew";
        return fillPage(input.grant, { ...posted, form: stepped, stay }, input.now);
      },
    }).answer({
      refusals: SAID_BY_THE_PAGE,
      refusedCookies: draftOfRefusal,
      done: ({ draftToken }, input) => {
        const { step } = input.value;
        const { slug, page, calm } = pagePlaceOf(input.request.url, input.params);
        const to = pageAddress(slug, page, calm);
        const cookies = draftCookies(draftToken);
        if (step?.kind === "rank") return { to: `${to}#question-${step.question}`, cookies };
        if (step === null || step.kind === "autosave") return { to, cookies };
        return shownOtherwise(step.kind, input, { to, cookies });
      },
    }),
    previous: intent({
      read: readPage,
      run: async (input) =>
        fillPage(input.grant, { ...(await pageInput(input, input.value)), back: true }, input.now),
    }).answer({
      refusals: SAID_BY_THE_PAGE,
      refusedCookies: draftOfRefusal,
      done: ({ next, draftToken }, input) => {
        const { slug, calm } = pagePlaceOf(input.request.url, input.params);
        const to = next === undefined ? aboutAddress(slug, calm) : pageAddress(slug, next, calm);
        return { to, cookies: draftCookies(draftToken) };
      },
    }),
    default: intent({
      read: readPage,
      run: async (input) => fillPage(input.grant, await pageInput(input, input.value), input.now),
    }).answer({
      refusals: SAID_BY_THE_PAGE,
      refusedCookies: draftOfRefusal,
      done: ({ next, opened, draftToken }, input) => {
        const { slug, calm } = pagePlaceOf(input.request.url, input.params);
        const cookies = draftCookies(draftToken);
        if (next === undefined) return { to: checkAddress(slug), cookies };
        const address = pageAddress(slug, next, calm);
        if (opened === undefined) return { to: address, cookies };
        return { to: `${address}${calm ? "&" : "?"}opened=1#question-${opened}`, cookies };
      },
    }),
  }),
});
