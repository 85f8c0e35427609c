import { EASY, languageOf } from "~/i18n/language";
import type { Destination, IntentMaker } from "~/policy/form-button.server";
import type { FormContext } from "~/policy/form.server";
import { saveDeclaration } from "../commands/save-declaration.server";
import { draftCookies } from "../cookies/draft.server";
import { lettersCookie, wantsLargeLetters } from "../cookies/letters.server";
import { aboutAddress, aboutFromCheck } from "../domain/page-address";
import { aboutPlaceOf } from "../schema/page-step";
import type { PageTool } from "../schema/page-step";
import { drafterOf } from "./drafter.server";

/** The address of a page with the choice between easy words and the ordinary text, which leads on to the other form of it. */
function inOtherWords(to: string, isEasy: boolean): string {
  return `${to}${to.includes("?") ? "&" : "?"}lezen=${isEasy ? "gewoon" : EASY}`;
}

/** The same page once more: with other letters, in other words, as it was, or by way of the languages, which lead back to it. */
export function shownOtherwise(
  tool: PageTool,
  { request }: Pick<FormContext, "request">,
  { to, cookies }: { to: string; cookies: readonly string[] },
): Destination {
  if (tool === "moreTime") return { to, cookies };
  if (tool === "language") return { to: `/taal?naar=${encodeURIComponent(to)}`, cookies };
  if (tool === "easy") {
    return { to: inOtherWords(to, languageOf(request.url) === EASY), cookies };
  }
  return { to, cookies: [...cookies, lettersCookie(!wantsLargeLetters(request))] };
}

/** A tool on the page about oneself, where what was filled in so far is kept as it is. */
export function toolOnAbout(intent: IntentMaker<"survey.respond">, tool: PageTool) {
  return intent({
    read: (fields) => ({ ok: true, value: fields.values }),
    run: async ({ grant, request, params, value, now }) => {
      const { slug, calm } = aboutPlaceOf(request.url, params);
      const respondent = await drafterOf(request, slug);
      return saveDeclaration(grant, { slug, respondent, form: value, calm, unfinished: true }, now);
    },
  }).answer({
    // The page says itself that it is too late.
    refusals: { closed: {}, declaration_refused: ({ errors }) => errors },
    done: ({ draftToken }, input) => {
      const { slug, calm, fromCheck } = aboutPlaceOf(input.request.url, input.params);
      const to = fromCheck ? aboutFromCheck(slug) : aboutAddress(slug, calm);
      return shownOtherwise(tool, input, { to, cookies: draftCookies(draftToken) });
    },
  });
}

/** A tool where nothing is filled in. */
export function toolOnCheck(intent: IntentMaker<"survey.respond">, tool: PageTool) {
  return intent({
    read: () => ({ ok: true, value: null }),
    run: () => Promise.resolve({ ok: true } as const),
  }).answer({
    refusals: {},
    done: (_outcome, input) => shownOtherwise(tool, input, { to: input.here, cookies: [] }),
  });
}
