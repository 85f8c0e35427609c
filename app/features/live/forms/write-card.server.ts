import { roomPage } from "~/features/live/queries/room-page.server";
import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { askQuestion } from "~/features/sessions/commands/ask-question.server";
import { questionSchema } from "~/features/sessions/schema/talk-forms";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";

function readCard(posted: FormFields) {
  const read = fieldsOf(questionSchema, posted);
  if (!read.ok) return read;
  return { ok: true as const, value: { body: read.value.body, seen: posted.text("seen") } };
}

async function write(posted: FormInput<"session.ask", { body: string; seen: string }>) {
  const { grant, params, value, submission, language, now } = posted;
  const slug = params["slug"] ?? "";
  const room = await roomPage(slug, language);
  if (room === null) return { ok: false, code: "not_found" } as const;
  if (room.state !== "live") return { ok: false, code: "closed" } as const;
  const check = await checkBeforeSending({ title: "", body: value.body }, value.seen);
  if (check) return { ok: false, code: "look_first", check } as const;
  const card = { slug, kind: "card" as const, body: value.body, submission, language };
  return askQuestion(grant, card, now);
}

/** A card for the wall in the room; a moderator reads it first. */
export const writeCardForm = form({
  permission: "session.ask",
  limit: "submit",
  intents: (intent) => ({
    default: intent({ read: readCard, tokenAt: "body", run: write }).answer({
      refusals: {
        // The page shows what to look at.
        look_first: {},
        closed: { body: "live.cardClosed" },
        invalid: { body: "errors.required" },
      },
      done: async ({ held, person }, { here }) => ({
        to: `${here}?${held ? "vastgehouden" : "ontvangen"}`,
        cookies: await handOverCode(person),
      }),
    }),
  }),
});
