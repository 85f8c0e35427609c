import { writeAdvice } from "~/features/advice/commands/write-advice.server";
import { adviceFormSchema } from "~/features/advice/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** A new advice of the own council, as a draft. */
export const beginAdviceForm = form({
  permission: "advice.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(adviceFormSchema, fields),
      tokenAt: "title",
      run: ({ grant, value, now }) => writeAdvice(grant, null, value, now),
    }).answer({
      refusals: {
        stale: { title: "adviceDesk.error_stale" },
        published: { title: "adviceDesk.error_published" },
        too_many: { roundId: "adviceDesk.error_too_many" },
        unknown_choice: { toBodyId: "adviceDesk.error_unknown_choice" },
      },
      done: ({ place }) => place,
    }),
  }),
});
