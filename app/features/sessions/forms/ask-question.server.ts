import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { askQuestion } from "../commands/ask-question.server";
import { supportQuestion } from "../commands/support-question.server";
import { questionSchema } from "../schema/talk-forms";

function readQuestion(posted: FormFields) {
  const read = fieldsOf(questionSchema, posted);
  if (!read.ok) return read;
  return { ok: true as const, value: { body: read.value.body, seen: posted.text("seen") } };
}

type Question = { body: string; seen: string };

async function ask(posted: FormInput<"session.ask", Question>) {
  const { grant, params, value, submission, language, now } = posted;
  const { body, seen } = value;
  const check = await checkBeforeSending({ title: "", body }, seen);
  if (check) return { ok: false, code: "look_first", check } as const;
  return askQuestion(
    grant,
    { slug: params["slug"] ?? "", kind: "question", body, submission, language },
    now,
  );
}

/** The page of questions: a new question, which goes to a moderator, or a vote for one that is there. */
export const askQuestionForm = form({
  permission: "session.ask",
  limit: "submit",
  intents: (intent) => ({
    vote: intent({
      read: (fields) => ({ ok: true, value: fields.text("questionId") }),
      tokenAt: "body",
      run: ({ grant, params, value: questionId, submission, language, now }) =>
        supportQuestion(
          grant,
          { slug: params["slug"] ?? "", questionId, submission, language },
          now,
        ),
    }).answer({
      refusals: {},
      done: async ({ person }, { here }) => ({ to: here, cookies: await handOverCode(person) }),
    }),
    default: intent({
      read: readQuestion,
      tokenAt: "body",
      run: ask,
    }).answer({
      refusals: {
        // The page shows what to look at.
        look_first: {},
        closed: { body: "sessionTalk.askClosed" },
        invalid: { body: "errors.required" },
      },
      done: async ({ held, person }, { here }) => ({
        to: `${here}?${held ? "vastgehouden" : "ontvangen"}`,
        cookies: await handOverCode(person),
      }),
    }),
  }),
});
