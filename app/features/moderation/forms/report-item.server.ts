import { reportItem } from "~/features/moderation/commands/report-item.server";
import { readerOf } from "~/features/moderation/cookies/reader.server";
import { reportSchema } from "~/features/moderation/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** A reader asks for a second look at a proposal or a reaction. */
export const reportItemForm = form({
  permission: "content.report",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(reportSchema, fields),
      run: async ({ grant, request, params, value: { reason, comment }, now }) => {
        const personId = grant.actor.kind === "participant" ? grant.actor.personId : null;
        const { reader, cookies } = readerOf(request, personId);
        const subject =
          comment === ""
            ? ({ kind: "proposal", id: params["id"] ?? "" } as const)
            : ({ kind: "comment", id: comment } as const);
        const reported = await reportItem(grant, { subject, reason, reader }, now);
        // Reported twice is no mistake of the reader: the page says that it was known.
        if (!reported.ok && reported.code === "already_reported") {
          return { ok: true, done: "al", cookies } as const;
        }
        if (!reported.ok) return { ok: false, code: "not_found" } as const;
        return { ok: true, done: reason === "safety" ? "zorg" : "gemeld", cookies } as const;
      },
    }).answer({
      refusals: {},
      done: ({ done, cookies }, { here, value: { comment } }) => ({
        to: `${here}?${comment ? `reactie=${comment}&` : ""}klaar=${done}`,
        cookies,
      }),
    }),
  }),
});
