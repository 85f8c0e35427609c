import { publishAdvice } from "~/features/advice/commands/publish-advice.server";
import { writeAdvice } from "~/features/advice/commands/write-advice.server";
import { removePoint, writePoint } from "~/features/advice/commands/write-point.server";
import {
  removeRecommendation,
  writeRecommendation,
} from "~/features/advice/commands/write-recommendation.server";
import {
  adviceFormSchema,
  pointFormSchema,
  pointIdsSchema,
  recommendationFormSchema,
} from "~/features/advice/schema";
import { fieldsOf, form } from "~/policy/form.server";

const RECOMMENDATION_REFUSALS = {
  published: { pointIds: "adviceDesk.error_published" },
  text_missing: { recommendation: "adviceDesk.error_text_missing" },
  no_point: { pointIds: "adviceDesk.error_no_point" },
  unknown_point: { pointIds: "adviceDesk.error_unknown_point" },
} as const;

const POINT_REFUSALS = {
  published: { label: "adviceDesk.error_published" },
  label_taken: { label: "adviceDesk.error_label_taken" },
} as const;

/** The draft of an advice: its head, its points, its recommendations, and publishing it. */
export const writeAdviceForm = form({
  permission: "advice.write",
  intents: (intent) => ({
    point: intent({
      read: (fields) => fieldsOf(pointFormSchema, fields),
      run: ({ grant, params, value, now }) => writePoint(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: POINT_REFUSALS,
      done: (_outcome, { here }) => `${here}#punten`,
    }),
    removePoint: intent({
      read: (fields) => ({ ok: true, value: fields.text("id") }),
      run: ({ grant, params, value, now }) => removePoint(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: POINT_REFUSALS,
      done: (_outcome, { here }) => `${here}#punten`,
    }),
    recommendation: intent({
      read: (fields) => fieldsOf(recommendationFormSchema, fields, { pointIds: pointIdsSchema }),
      run: ({ grant, params, value, now }) => {
        const written = { text: value.recommendation, pointIds: value.pointIds };
        return writeRecommendation(grant, params["slug"] ?? "", written, now);
      },
    }).answer({
      refusals: RECOMMENDATION_REFUSALS,
      done: (_outcome, { here }) => `${here}#aanbevelingen`,
    }),
    removeRecommendation: intent({
      read: (fields) => ({ ok: true, value: fields.text("id") }),
      run: ({ grant, params, value, now }) =>
        removeRecommendation(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: RECOMMENDATION_REFUSALS,
      done: (_outcome, { here }) => `${here}#aanbevelingen`,
    }),
    publish: intent({
      read: () => ({ ok: true, value: null }),
      run: ({ grant, params, now, stays }) =>
        publishAdvice(grant, params["slug"] ?? "", now, stays),
    }).answer({
      refusals: {
        published: { title: "adviceDesk.error_published" },
        // The page lists what is missing beside the button.
        incomplete: () => ({}),
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(adviceFormSchema, fields),
      run: ({ grant, params, value, now }) => writeAdvice(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        stale: { title: "adviceDesk.error_stale" },
        published: { title: "adviceDesk.error_published" },
        too_many: { roundId: "adviceDesk.error_too_many" },
        unknown_choice: { title: "adviceDesk.error_unknown_choice" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
