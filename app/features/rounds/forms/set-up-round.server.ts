import { editRound } from "~/features/rounds/commands/edit-round.server";
import type { Contradiction } from "~/features/rounds/domain/contradictions";
import { PART_FIELDS, setUpPartAt } from "~/features/rounds/domain/set-up";
import type { SetUpPart } from "~/features/rounds/domain/set-up";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { afterSetUp } from "~/features/rounds/queries/set-up.server";
import { readRoundPart } from "~/features/rounds/schema";
import type { FormFields } from "~/platform/form.server";
import { notFound } from "~/platform/http.server";
import { form } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

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

function partOf({ params }: FormContext): SetUpPart {
  const part = setUpPartAt(params["part"] ?? "");
  if (part === undefined) throw notFound();
  return part;
}

/** A sentence at each field of what cannot be true together; what is mended at another step is said at the level. */
function contradictionErrors(contradictions: readonly Contradiction[], part: SetUpPart) {
  const here: readonly string[] = PART_FIELDS[part];
  const errors: Record<string, string> = {};
  // The first of two at one field is said.
  for (const contradiction of [...contradictions].reverse()) {
    const field = FIELD_OF[contradiction];
    errors[here.includes(field) ? field : "influenceLevel"] = `rounds.missing_${contradiction}`;
  }
  return errors;
}

function readPart(fields: FormFields, context: FormContext) {
  const read = readRoundPart(partOf(context), fields.values);
  if (!read.ok) return read;
  const version = Number(fields.text("version"));
  return {
    ok: true as const,
    value: { input: read.input, version, stops: fields.text("intent") === "stop" },
  };
}

const roundAddress = ({ params }: FormContext) => `/werkplek/rondes/${params["slug"] ?? ""}`;

/** One step of setting up a round: kept, and then the next step or the round. What is said beside no field is at `step`. */
export const setUpRoundForm = form({
  permission: "round.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: readPart,
      run: ({ grant, params, value: { version, input }, now }) =>
        editRound(grant, params["slug"] ?? "", version, input, now),
    }).answer({
      refusals: {
        conflict: { step: "rounds.deskConflict" },
        contradicts: ({ contradictions }, context) =>
          contradictionErrors(contradictions, partOf(context)),
        frames_day_counts: { framesFixedOn: "rounds.frames_day_counts" },
        scope_refused: ({ reason }) => ({ open: `rounds.frames_${reason}` }),
      },
      done: (_outcome, input) => {
        if (input.value.stops) return `${roundAddress(input)}?gedaan=ja`;
        return afterSetUp(input.params["slug"] ?? "", partOf(input), input.now);
      },
    }),
  }),
});
