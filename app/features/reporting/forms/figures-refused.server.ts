import type { PublishFiguresOutcome } from "~/features/participation/commands/publish-figures.server";
import { errorWith } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import type { Refusals } from "~/policy/form-button.server";
import type { FormContext } from "~/policy/form.server";

/** When new figures may follow, in the words of the desk. */
export function tooSoon(
  { from, people }: { from: Date; people: number },
  { language }: FormContext,
) {
  const date = formatDateTime(language, from);
  return { step: errorWith("participation.refused_too_soon", { date, people }) };
}

/** Why figures are not frozen, as the desk says it. */
export const FIGURES_REFUSED = {
  conflict: { step: "participation.refused_conflict" },
  duplicate_name: { step: "participation.refused_tables_disagree" },
  moments_out_of_order: { step: "participation.refused_moments_out_of_order" },
  not_a_whole_number: { step: "participation.refused_tables_disagree" },
  too_soon: tooSoon,
  unchanged: { step: "participation.refused_unchanged" },
  wrong_shape: { step: "participation.refused_tables_disagree" },
} as const satisfies Refusals<PublishFiguresOutcome>;
