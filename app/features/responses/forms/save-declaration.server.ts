import { form } from "~/policy/form.server";
import { saveDeclaration } from "../commands/save-declaration.server";
import { draftCookies } from "../cookies/draft.server";
import { checkAddress, pageAddress } from "../domain/page-address";
import { aboutPlaceOf } from "../schema/page-step";
import { drafterKeyOf, drafterOf } from "./drafter.server";
import { toolOnAbout } from "./show-otherwise.server";
import { stopOutsideQuestionsButton } from "./stop-outside-questions.server";

/** Who somebody is, before the questions; whoever looks everything over goes back to that. */
export const saveDeclarationForm = form({
  permission: "survey.respond",
  limit: { pageOf: drafterKeyOf },
  intents: (intent) => ({
    stop: stopOutsideQuestionsButton(intent),
    letters: toolOnAbout(intent, "letters"),
    language: toolOnAbout(intent, "language"),
    easy: toolOnAbout(intent, "easy"),
    moreTime: toolOnAbout(intent, "moreTime"),
    default: intent({
      // The rules of the region say what is wrong.
      read: (fields) => ({ ok: true, value: fields.values }),
      run: async ({ grant, request, params, value, now }) => {
        const { slug, calm } = aboutPlaceOf(request.url, params);
        const respondent = await drafterOf(request, slug);
        return saveDeclaration(grant, { slug, respondent, form: value, calm }, now);
      },
    }).answer({
      // The page says itself that it is too late.
      refusals: { closed: {}, declaration_refused: ({ errors }) => errors },
      done: ({ draftToken, first, calm }, { request, params }) => {
        const { slug, fromCheck } = aboutPlaceOf(request.url, params);
        const toCheck = fromCheck || first === undefined;
        return {
          to: toCheck ? checkAddress(slug) : pageAddress(slug, first, calm),
          cookies: draftCookies(draftToken),
        };
      },
    }),
  }),
});
