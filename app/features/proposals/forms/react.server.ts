import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import { database } from "~/platform/db.server";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { react } from "../commands/react.server";
import { TRAP_FIELD, refuseMachine } from "../commands/refuse-machine.server";
import { reactionSchema } from "../schema";

function readReaction(posted: FormFields) {
  const read = fieldsOf(reactionSchema, posted);
  if (!read.ok) return read;
  const machine = { trap: posted.text(TRAP_FIELD), shown: posted.text("shown") };
  return { ok: true as const, value: { ...read.value, seen: posted.text("seen"), machine } };
}

type Reaction = Extract<ReturnType<typeof readReaction>, { ok: true }>["value"];

async function send(posted: FormInput<"comment.write", Reaction>) {
  const { grant, value, params, submission, language, now } = posted;
  const machine = grant.actor.kind === "participant" ? null : refuseMachine(value.machine, now);
  if (machine) return machine;
  const who = await freezeDeclaration(await database(), declared(value));
  if (!who.ok) {
    return { ok: false, code: "unknown_declaration", field: who.field, error: who.error } as const;
  }
  const check = await checkBeforeSending({ title: "", body: value.body.trim() }, value.seen);
  if (check) return { ok: false, code: "look_first", check } as const;
  const { body, parent: parentId } = value;
  const proposalId = params["id"] ?? "";
  const { declaration } = who;
  return react(grant, { proposalId, parentId, body, declaration, submission, language }, now);
}

/** A reaction on a proposal, or an answer to one: it goes to a moderator. */
export const reactForm = form({
  permission: "comment.write",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: readReaction,
      tokenAt: "body",
      run: send,
    }).answer({
      refusals: {
        trap_filled: { [TRAP_FIELD]: "proposals.errorHoneypot" },
        not_shown: { body: "errors.formExpired" },
        too_quick: { body: "proposals.errorTooFast" },
        unknown_declaration: ({ field, error }) => ({ [field]: error }),
        // The page shows what to look at.
        look_first: () => ({}),
        // What was typed goes to the one that stays with a second press.
        merged: { body: "proposals.errorReaction_merged" },
        text_missing: { body: "proposals.errorReaction_text_missing" },
        text_too_short: { body: "proposals.errorReaction_text_too_short" },
        text_too_long: ({ max }) => ({
          body: `proposals.errorReaction_text_too_long?limit=${max}`,
        }),
      },
      done: async ({ held, person }, { params }) => {
        const to = held ? "vastgehouden" : "ontvangen";
        return {
          to: `/voorstellen/${params["id"] ?? ""}/gereageerd?${to}`,
          cookies: await handOverCode(person),
        };
      },
    }),
  }),
});
