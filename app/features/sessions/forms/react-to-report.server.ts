import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import { database } from "~/platform/db.server";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { reactToReport } from "../commands/react-to-report.server";
import { reportReactionSchema } from "../schema/talk-forms";

function readReaction(posted: FormFields) {
  const read = fieldsOf(reportReactionSchema, posted);
  if (!read.ok) return read;
  return { ok: true as const, value: { ...read.value, seen: posted.text("seen") } };
}

type Reaction = Extract<ReturnType<typeof readReaction>, { ok: true }>["value"];

async function send(posted: FormInput<"comment.write", Reaction>) {
  const { grant, value, params, submission, language, now } = posted;
  const who = await freezeDeclaration(await database(), declared(value));
  if (!who.ok) {
    return { ok: false, code: "unknown_declaration", field: who.field, error: who.error } as const;
  }
  const { body, seen } = value;
  const check = await checkBeforeSending({ title: "", body }, seen);
  if (check) return { ok: false, code: "look_first", check } as const;
  const { declaration } = who;
  const slug = params["slug"] ?? "";
  return reactToReport(grant, { slug, body, submission, language, declaration }, now);
}

/** A reaction on the report of a session: it goes to a moderator. */
export const reactToReportForm = form({
  permission: "comment.write",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: readReaction,
      tokenAt: "body",
      run: send,
    }).answer({
      refusals: {
        unknown_declaration: ({ field, error }) => ({ [field]: error }),
        // The page shows what to look at.
        look_first: {},
      },
      done: async ({ held, person }, { here }) => ({
        to: `${here}?${held ? "vastgehouden" : "ontvangen"}`,
        cookies: await handOverCode(person),
      }),
    }),
  }),
});
