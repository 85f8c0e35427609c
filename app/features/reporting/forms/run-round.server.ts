import { publishFigures } from "~/features/participation/commands/publish-figures.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { authorize } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { FIGURES_REFUSED } from "./figures-refused.server";

const roundOf = async ({ params }: FormContext) => ({
  roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-",
});

/** The page of one round for those who run it: its figures are frozen here. What is said beside no field is at `step`. */
export const runRoundForm = form({
  permission: "round.write",
  resource: roundOf,
  intents: (intent) => ({
    freeze: intent({
      read: nothing,
      run: async (input) => {
        const round = await roundOf(input);
        const grant = await authorize(input.request, "figures.publish", round);
        return publishFigures(grant, round.roundId, input.now);
      },
    }).answer({
      refusals: FIGURES_REFUSED,
      done: (_outcome, { here }) => `${here}?gedaan=ja`,
    }),
  }),
});
