import { reportBackRound } from "~/features/reporting/commands/report-back-round.server";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { plainVerbSchema } from "~/features/rounds/schema";
import type { FormFields } from "~/platform/form.server";
import { authorize } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { FIGURES_REFUSED, tooSoon } from "./figures-refused.server";

const roundOf = async ({ params }: FormContext) => ({
  roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-",
});

const done = (_outcome: unknown, { params }: FormContext) =>
  `/werkplek/rondes/${params["slug"] ?? ""}?gedaan=ja`;

/** The round as the page showed it; without a number it is another one than stands. */
const versionOf = (fields: FormFields) => Number(fields.text("version") || "-1");

/** The page that asks for one step of a round: it is taken of the round that was read. What it says is at `step`. */
export const takeStepForm = form({
  permission: "round.write",
  resource: roundOf,
  button: (fields) =>
    plainVerbSchema.safeParse(fields.text("intent")).success ? "take" : fields.text("intent"),
  intents: (intent) => ({
    reportBack: intent({
      read: (fields) => ({ ok: true, value: versionOf(fields) }),
      run: async (input) => {
        const grant = await authorize(input.request, "round.reportBack", await roundOf(input));
        return reportBackRound(grant, input.params["slug"] ?? "", input.now, input.value);
      },
    }).answer({
      refusals: {
        conflict: { step: "roundSteps.conflict" },
        figures_refused: ({ because }) => FIGURES_REFUSED[because],
        // The page lists what is missing.
        incomplete: {},
        too_soon: tooSoon,
        report_refused: { step: "rounds.reportRefused" },
      },
      done,
    }),
    take: intent({
      read: (fields) => ({
        ok: true,
        value: { verb: plainVerbSchema.parse(fields.text("intent")), version: versionOf(fields) },
      }),
      run: ({ grant, params, value, now }) =>
        takeRoundStep(grant, params["slug"] ?? "", value.verb, now, value.version),
    }).answer({
      refusals: { conflict: { step: "roundSteps.conflict" }, incomplete: {} },
      done,
    }),
  }),
});
