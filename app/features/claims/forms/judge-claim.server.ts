import {
  answerChallenge,
  dropSubmission,
  makeCheckable,
  takeClaimStep,
} from "~/features/claims/commands/judge-claim.server";
import { claimDesk } from "~/features/claims/queries/claim-desk.server";
import {
  amendFormSchema,
  answerFormSchema,
  checkableFormSchema,
  claimErrors,
  claimRolesSchema,
  strikeFormSchema,
} from "~/features/claims/schema";
import { requireStaff } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** What staff does with a claim: make it checkable, amend or strike it, answer who contradicts it, or drop it. */
export const judgeClaimForm = form({
  permission: "claim.judge",
  resource: async ({ request, params }) => {
    const desk = await claimDesk(params["slug"] ?? "", await requireStaff(request));
    return desk && { roundId: desk.roundId };
  },
  intents: (intent) => ({
    drop: intent({
      read: nothing,
      run: ({ grant, params, now }) => dropSubmission(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: {},
      done: () => "/werkplek/beweringen",
    }),
    answer: intent({
      read: (fields) => fieldsOf(answerFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        answerChallenge(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        wrong_state: { answer: "claims.error_wrong_state" },
        own_challenge: { answer: "claims.error_own_challenge" },
        answer_missing: { answer: "claims.error_answer_missing" },
      },
      done: (_outcome, { here }) => here,
    }),
    amend: intent({
      read: (fields) => fieldsOf(amendFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        takeClaimStep(grant, params["slug"] ?? "", { verb: "amend", ...value }, now, stays),
    }).answer({
      refusals: stepRefusals("amendedText"),
      done: (_outcome, { here }) => here,
    }),
    strike: intent({
      read: (fields) => fieldsOf(strikeFormSchema, fields),
      run: ({ grant, params, value, now, stays }) => {
        const step = { verb: "strike", reason: value.strikeReason } as const;
        return takeClaimStep(grant, params["slug"] ?? "", step, now, stays);
      },
    }).answer({
      refusals: stepRefusals("strikeReason"),
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(checkableFormSchema, fields, { roles: claimRolesSchema }),
      run: ({ grant, params, value, now, stays }) =>
        makeCheckable(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        struck: { text: "claims.error_struck" },
        incomplete: ({ missing }) => claimErrors(missing),
        unknown_choice: ({ what }) => ({ [what]: "errors.unknownChoice" }),
      },
      done: ({ slug }) => `/beweringen/${slug}`,
    }),
  }),
});

function stepRefusals(field: "amendedText" | "strikeReason") {
  return {
    struck: { [field]: "claims.error_struck" },
    not_judged: { [field]: "claims.error_not_judged" },
    text_missing: { [field]: "claims.error_text_missing" },
    text_unchanged: { [field]: "claims.error_text_unchanged" },
    reason_missing: { [field]: "claims.error_reason_missing" },
    unchanged: { [field]: "claims.error_unchanged" },
  } as const;
}
