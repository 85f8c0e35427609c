import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import { sayExperience } from "../commands/say-experience.server";
import { experienceSchema } from "../schema";

/** The four questions about how it was. */
export const sayExperienceForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    takeBack: intent({
      read: nothing,
      run: async ({ request, params }) => {
        const answers = { space: "", voice: "", audience: "", influence: "" } as const;
        const slug = params["slug"] ?? "";
        await sayExperience(await authorizeOwn(request), { slug, answers });
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => `${here}?gezegd=1`,
    }),
    default: intent({
      read: (fields) => fieldsOf(experienceSchema, fields),
      run: async ({ request, params, value }) =>
        sayExperience(await authorizeOwn(request), { slug: params["slug"] ?? "", answers: value }),
    }).answer({
      refusals: { empty: { space: "experiences.nothingSaid" } },
      done: (_outcome, { here }) => `${here}?gezegd=1`,
    }),
  }),
});
