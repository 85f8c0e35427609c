import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import { database } from "~/platform/db.server";
import { fieldsOf, form } from "~/policy/form.server";
import { joinProposal } from "../commands/join-proposal.server";
import { joiningSchema } from "../schema";

/** Writes along, with the link that a writer gave. */
export const joinForm = form({
  permission: "proposal.write",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(joiningSchema, fields),
      tokenAt: "role",
      run: async ({ grant, params, value, submission, language, now }) => {
        const who = await freezeDeclaration(await database(), declared(value));
        if (!who.ok) {
          const { field, error } = who;
          return { ok: false, code: "unknown_declaration", field, error } as const;
        }
        const { declaration } = who;
        const token = params["token"] ?? "";
        return joinProposal(grant, { token, submission, declaration, language }, now);
      },
    }).answer({
      refusals: {
        unknown_declaration: ({ field, error }) => ({ [field]: error }),
        full: { role: "proposals.joinFull" },
        wrong_state: { role: "proposals.errorWrongState" },
      },
      done: async ({ proposalId, person }) => ({
        to: `/voorstellen/${proposalId}/samen?welkom`,
        cookies: await handOverCode(person),
      }),
    }),
  }),
});
