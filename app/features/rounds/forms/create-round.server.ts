import { createRound } from "~/features/rounds/commands/create-round.server";
import { afterSetUp } from "~/features/rounds/queries/set-up.server";
import { newRoundSchema } from "~/features/rounds/schema";
import { linkIdsSchema } from "~/i18n/form-fields";
import { fieldsOf, form } from "~/policy/form.server";

/** A new round, in preparation. */
export const createRoundForm = form({
  permission: "round.create",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(newRoundSchema, fields, { municipalities: linkIdsSchema }),
      run: ({ grant, value, now }) => createRound(grant, value, now),
    }).answer({
      refusals: {
        duplicate: { title: "rounds.deskDuplicate" },
        too_many: { title: "rounds.deskTooMany" },
      },
      // What was asked here is the first step of the setting-up.
      done: ({ slug }, { now }) => afterSetUp(slug, "question", now),
    }),
  }),
});
