import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import type { PublishFiguresOutcome } from "~/features/participation/commands/publish-figures.server";
import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import type { Contradiction } from "~/features/rounds/domain/contradictions";
import { editRound } from "~/features/rounds/commands/edit-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { plainVerbSchema, readRoundForm } from "~/features/rounds/schema";
import { errorWith } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import type { FormFields } from "~/platform/form.server";
import { authorize } from "~/policy/authorize.server";
import type { Refusals } from "~/policy/form-button.server";
import { form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

const roundOf = async ({ params }: FormContext) => ({
  roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-",
});

const done = (_outcome: unknown, { here }: FormContext) => `${here}?gedaan=ja`;

/** When new figures may follow, in the words of the desk. */
function tooSoon({ from, people }: { from: Date; people: number }, { language }: FormContext) {
  const date = formatDateTime(language, from);
  return { step: errorWith("participation.refused_too_soon", { date, people }) };
}

/** Why figures are not frozen, as the desk says it. */
const FIGURES_REFUSED = {
  conflict: { step: "participation.refused_conflict" },
  duplicate_name: { step: "participation.refused_tables_disagree" },
  moments_out_of_order: { step: "participation.refused_moments_out_of_order" },
  not_a_whole_number: { step: "participation.refused_tables_disagree" },
  too_soon: tooSoon,
  unchanged: { step: "participation.refused_unchanged" },
  wrong_shape: { step: "participation.refused_tables_disagree" },
} as const satisfies Refusals<PublishFiguresOutcome>;

/** The field at which a contradiction is mended first. */
const FIELD_OF = {
  informed_while_open: "influenceLevel",
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

/** The desk of one round: what it says, its steps, its figures, and reporting back. What it says beside a field is at `step`. */
export const runRoundForm = form({
  permission: "round.write",
  resource: roundOf,
  button: (fields) =>
    plainVerbSchema.safeParse(fields.text("intent")).success ? "take" : fields.text("intent"),
  intents: (intent) => ({
    freeze: intent({
      read: nothing,
      run: async (input) => {
        const round = await roundOf(input);
        const grant = await authorize(input.request, "figures.publish", round);
        return publishFigures(grant, round.roundId, input.now);
      },
    }).answer({ refusals: FIGURES_REFUSED, done }),
    reportBack: intent({
      read: nothing,
      run: async (input) => {
        const grant = await authorize(input.request, "round.reportBack", await roundOf(input));
        return reportBackRound(grant, input.params["slug"] ?? "", input.now);
      },
    }).answer({
      refusals: {
        conflict: { step: "rounds.deskConflict" },
        figures_refused: ({ because }) => FIGURES_REFUSED[because],
        // The page lists what is missing.
        incomplete: {},
        too_soon: tooSoon,
        report_refused: { step: "rounds.reportRefused" },
      },
      done,
    }),
    take: intent({
      read: (fields) => ({ ok: true, value: plainVerbSchema.parse(fields.text("intent")) }),
      run: ({ grant, params, value, now }) =>
        takeRoundStep(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: { conflict: { step: "rounds.deskConflict" }, incomplete: {} },
      done,
    }),
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
      done,
    }),
  }),
});
