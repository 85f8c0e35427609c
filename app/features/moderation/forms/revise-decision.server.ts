import { reviseDecision } from "~/features/moderation/commands/revise-decision.server";
import type { Revision } from "~/features/moderation/domain/after-decision";
import { findErrors, reviseSchema } from "~/features/moderation/schema";
import { errorWith } from "~/i18n/form-messages";
import { participantOf } from "~/policy/authorize.server";
import { fieldsOf, form } from "~/policy/form.server";

const LIST = "/werkplek/beoordelen/besloten";

const REFUSALS = {
  already_decided: { reason: "moderation.refusal_changed_meanwhile" },
  already_merged: { reason: "moderation.refusal_already_merged" },
  changed_meanwhile: { reason: "moderation.refusal_changed_meanwhile" },
  destination_missing: { reason: "moderation.refusal_destination_missing" },
  erased: { reason: "moderationDesk.reviseRefused_erased" },
  explanation_missing: { reason: "moderation.refusal_explanation_missing" },
  explanation_too_long: { reason: "moderation.refusal_explanation_too_long" },
  item_changed: { reason: "moderation.refusal_item_changed" },
  merge_cycle: { reason: "moderation.refusal_merge_cycle" },
  merge_into_itself: { reason: "moderation.refusal_merge_into_itself" },
  merge_target_not_found: { reason: "moderation.refusal_merge_target_not_found" },
  merge_target_not_public: { reason: "moderation.refusal_merge_target_not_public" },
  needs_other_moderator: { reason: "moderation.refusal_needs_other_moderator" },
  needs_second_moderator: { reason: "moderation.refusal_needs_second_moderator" },
  not_decided: { reason: "moderationDesk.reviseRefused_not_decided" },
  not_moderator: { reason: "moderation.refusal_not_moderator" },
  not_on_site: { reason: "moderationDesk.reviseRefused_not_on_site" },
  only_safety_officer: { reason: "moderation.refusal_only_safety_officer" },
  outcome_not_possible: { reason: "moderation.refusal_outcome_not_possible" },
  own_item: { reason: "moderation.refusal_own_item" },
  personal_data_left: ({ left }: { left: readonly { key: string }[] }) => ({
    ...findErrors(left),
    redactions: "moderationDesk.reviseRefused_personal_data_left",
  }),
  redaction_covers_everything: { redactions: "moderation.refusal_redaction_covers_everything" },
  redaction_empty: { redactions: "moderation.refusal_redaction_empty" },
  redaction_missing: { redactions: "moderation.refusal_redaction_missing" },
  redaction_not_found: ({ piece }: { piece: string }) => ({
    redactions: errorWith("moderation.refusal_redaction_not_found", { piece }),
  }),
  redaction_outside_text: { redactions: "moderation.refusal_redaction_outside_text" },
  resubmit_missing: { reason: "moderation.refusal_resubmit_missing" },
  waits_already: { reason: "moderationDesk.reviseRefused_waits_already" },
  withdrawn_by_author: { reason: "moderation.refusal_withdrawn_by_author" },
} as const;

/** Takes a decided item up again: off the site at once, covered further, or before the moderators anew. */
export const reviseDecisionForm = form({
  permission: "moderation.decide",
  intents: (intent) => {
    const button = (revision: Revision) =>
      intent({
        read: (fields) => fieldsOf(reviseSchema, fields),
        run: async ({ grant, params, request, value, now }) => {
          const also = await participantOf(request);
          const caseId = params["caseId"] ?? "";
          const alsoPersonId = also?.personId ?? null;
          return reviseDecision(grant, { caseId, revision, alsoPersonId, ...value }, now);
        },
      }).answer({
        refusals: REFUSALS,
        done: ({ caseId }) => `${LIST}?herzien=${revision}&zaak=${caseId}`,
      });
    return {
      takeDown: button("takeDown"),
      coverFurther: button("coverFurther"),
      reopen: button("reopen"),
    };
  },
});
