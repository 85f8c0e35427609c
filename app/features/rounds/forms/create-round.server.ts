import { createRound } from "~/features/rounds/commands/create-round.server";
import { newRoundSchema } from "~/features/rounds/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** A new round, in preparation. */
export const createRoundForm = form({
  permission: "round.create",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(newRoundSchema, fields),
      run: ({ grant, value, now }) => createRound(grant, value, now),
    }).answer({
      refusals: {
        duplicate: { title: "rounds.deskDuplicate" },
        too_many: { title: "rounds.deskTooMany" },
      },
      // What was asked here is the first step of the setting-up.
      done: ({ slug }) => `/werkplek/rondes/${slug}/opzet/invloed?gedaan=ja`,
    }),
  }),
});
