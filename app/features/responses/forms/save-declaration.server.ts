import { form } from "~/policy/form.server";
import { saveDeclaration } from "../commands/save-declaration.server";
import { draftCookies } from "../cookies/draft.server";
import { drafterKeyOf, drafterOf } from "./drafter.server";
import { toolOnAbout } from "./show-otherwise.server";
import { stopAtEndButton } from "./stop-at-end.server";

/** Who somebody is, behind the questions. */
export const saveDeclarationForm = form({
  permission: "survey.respond",
  limit: { pageOf: drafterKeyOf },
  intents: (intent) => ({
    stop: stopAtEndButton(intent),
    letters: toolOnAbout(intent, "letters"),
    language: toolOnAbout(intent, "language"),
    default: intent({
      // The rules of the region say what is wrong.
      read: (fields) => ({ ok: true, value: fields.values }),
      run: async ({ grant, request, params, value, now }) => {
        const slug = params["slug"] ?? "";
        const respondent = await drafterOf(request, slug);
        return saveDeclaration(grant, { slug, respondent, form: value }, now);
      },
    }).answer({
      // The page says itself that it is too late.
      refusals: { closed: {}, declaration_refused: ({ errors }) => errors },
      done: ({ draftToken }, { params }) => ({
        to: `/vragenlijsten/${params["slug"] ?? ""}/nakijken`,
        cookies: draftCookies(draftToken),
      }),
    }),
  }),
});
