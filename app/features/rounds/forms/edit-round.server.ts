import { editRound } from "~/features/rounds/commands/edit-round.server";
import type { Contradiction } from "~/features/rounds/domain/contradictions";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { readRoundForm } from "~/features/rounds/schema";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";

/** The field at which a contradiction is mended first. */
const FIELD_OF = {
  informed_while_open: "influenceLevel",
  open_list_empty: "influenceLevel",
  closing_date_past: "closesOn",
  reply_date_past: "replyDueOn",
  closes_before_opens: "closesOn",
  session_outside_round: "closesOn",
  survey_outside_round: "closesOn",
  reply_date_before_close: "replyDueOn",
  plan_fixed_before_input: "framesFixedOn",
  plan_fixed_before_reply: "replyDueOn",
} as const satisfies Record<Contradiction, string>;

/** A sentence at each field of what cannot be true together. */
function contradictionErrors(contradictions: readonly Contradiction[]): Record<string, string> {
  return Object.fromEntries(
    [...contradictions]
      .reverse() // the first of two at one field is said
      .map((contradiction) => [FIELD_OF[contradiction], `rounds.missing_${contradiction}`]),
  );
}

function readEdit(fields: FormFields) {
  const read = readRoundForm(fields.values);
  if (!read.ok) return read;
  return {
    ok: true as const,
    value: { input: read.input, version: Number(fields.text("version")) },
  };
}

/** What a round says. What is said beside no field is at `step`. */
export const editRoundForm = form({
  permission: "round.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    edit: intent({
      read: readEdit,
      run: ({ grant, params, value: { version, input }, now }) =>
        editRound(grant, params["slug"] ?? "", version, input, now),
    }).answer({
      refusals: {
        conflict: { step: "rounds.deskConflict" },
        contradicts: ({ contradictions }) => contradictionErrors(contradictions),
        frames_day_counts: { framesFixedOn: "rounds.frames_day_counts" },
        scope_refused: ({ reason }) => ({ open: `rounds.frames_${reason}` }),
      },
      done: (_outcome, { here }) => `${here}?gedaan=ja`,
    }),
  }),
});
