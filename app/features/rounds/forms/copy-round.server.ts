import { authorize } from "~/policy/authorize.server";
import { fieldsOf, form } from "~/policy/form.server";
import { copyRound } from "../commands/copy-round.server";
import { roundIdOf } from "../queries/round-desk.server";
import { copyRoundSchema } from "../schema";

/** A round in preparation after the example of another. */
export const copyRoundForm = form({
  permission: "round.create",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(copyRoundSchema, fields),
      run: async ({ grant, request, params, value, now }) => {
        const slug = params["slug"] ?? "";
        const roundId = (await roundIdOf(slug)) ?? "-";
        const source = await authorize(request, "round.write", { roundId });
        return copyRound(grant, source, { slug, title: value.title }, now);
      },
    }).answer({
      refusals: {
        duplicate: { title: "rounds.deskDuplicate" },
        too_many: { title: "rounds.deskTooMany" },
      },
      done: ({ slug }) => `/werkplek/rondes/${slug}/opzet?gedaan=ja`,
    }),
  }),
});
