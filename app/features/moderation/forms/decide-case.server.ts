import { dropDraft } from "~/features/moderation/commands/forget-drafts.server";
import { saveDraft } from "~/features/moderation/commands/save-draft.server";
import { decideChosen } from "~/features/moderation/commands/decide-chosen.server";
import type { DecideChosenResult } from "~/features/moderation/commands/decide-chosen.server";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { mergeCandidates } from "~/features/moderation/queries/merge-candidates.server";
import { nextCase } from "~/features/moderation/queries/queue.server";
import { returnExampleOf } from "~/features/moderation/queries/return-messages.server";
import { returnFieldsSchema } from "~/features/moderation/schema/return-message";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { ALIKE_FIELDS, readAlike } from "~/features/moderation/schema/case-work";
import { DRAFT_SAID } from "~/features/moderation/schema/case-draft";
import { chosenOutcomeSchema, findChoices, findErrors } from "~/features/moderation/schema";
import { errorWith } from "~/i18n/form-messages";
import { participantOf, requireStaff } from "~/policy/authorize.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { wayBackOf } from "~/policy/way-back";
import { readDraft } from "./draft-fields.server";

type Decided = Extract<DecideChosenResult, { ok: true }>;

type Desk<P> = {
  permission: P;
  queue: string;
  /** What a colleague decided before is no refusal but a line above the queue, where the case cannot be seen any more. */
  isGone: (outcome: OutcomeKind) => boolean;
  /** Whether the participant signed in beside the staff member counts, whose items are not theirs to judge. */
  looksBeside: boolean;
  next: (decided: Decided, context: FormContext, goesOn: boolean) => Promise<string>;
};

/** Keeps what the queue was narrowed to: whoever works through a part of it goes on in that part. */
function withFilter(address: string, request: Request): string {
  const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
  if (query === "") return address;
  const [path = "", anchor] = address.split("#");
  return `${path}&${query}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** So much of what is searched for counts. */
const MOST_SEARCHED = 200;

const alsoPersonOf = async (request: Request) => (await participantOf(request))?.personId ?? null;

/** Why somebody may not decide this case now. */
const NOT_THEIRS = {
  already_decided: ({ byYou }: { byYou: boolean }) => ({
    outcome: byYou
      ? ("moderation.refusal_already_decided_you" as const)
      : ("moderation.refusal_already_decided" as const),
  }),
  changed_meanwhile: { outcome: "moderation.refusal_changed_meanwhile" },
  needs_other_moderator: { outcome: "moderation.refusal_needs_other_moderator" },
  needs_second_moderator: { outcome: "moderation.refusal_needs_second_moderator" },
  not_moderator: { outcome: "moderation.refusal_not_moderator" },
  only_safety_officer: { outcome: "moderation.refusal_only_safety_officer" },
  own_item: { outcome: "moderation.refusal_own_item" },
  withdrawn_by_author: { outcome: "moderation.refusal_withdrawn_by_author" },
} as const;

/** Decides a case at a desk. */
function decisionForm<P extends "moderation.decide" | "moderation.held">(desk: Desk<P>) {
  const backToCase = (said: string, { params, request }: FormContext) =>
    withFilter(`${desk.queue}/${params["caseId"] ?? ""}?concept=${said}#concept`, request);
  return form({
    permission: desk.permission,
    intents: (intent) => ({
      saveDraft: intent({
        read: readDraft,
        run: async ({ grant, params, request, value, now }) => {
          const alsoPersonId = desk.looksBeside ? await alsoPersonOf(request) : null;
          const caseId = params["caseId"] ?? "";
          return saveDraft(grant, { caseId, alsoPersonId, ...value }, now);
        },
      }).answer({
        refusals: { ...NOT_THEIRS, text_missing: { outcome: "caseDraft.empty" } },
        done: (_, context) => backToCase(DRAFT_SAID.saved, context),
      }),
      dropDraft: intent({
        read: nothing,
        run: async ({ grant, params, request }) => {
          const alsoPersonId = desk.looksBeside ? await alsoPersonOf(request) : null;
          return dropDraft(grant, { caseId: params["caseId"] ?? "", alsoPersonId });
        },
      }).answer({
        refusals: NOT_THEIRS,
        done: (_, context) => backToCase(DRAFT_SAID.dropped, context),
      }),
      // Shows the form again with what was typed, and what was found to choose from.
      findOther: intent({
        read: (fields) => ({ ok: true, value: fields.text("otherWords").slice(0, MOST_SEARCHED) }),
        run: async ({ grant, params, request, value: typed }) => {
          const alsoPersonId = desk.looksBeside ? await alsoPersonOf(request) : null;
          const caseId = params["caseId"] ?? "";
          const found = await mergeCandidates(grant, { caseId, alsoPersonId, typed });
          return found
            ? ({ ok: true, found } as const)
            : ({ ok: false, code: "not_found" } as const);
        },
      }).answer({ refusals: {}, done: ({ found }) => ({ show: { found } }) }),
      example: intent({
        read: (fields) => fieldsOf(returnFieldsSchema, fields),
        run: async ({ grant, params, request, value: typed }) => {
          const alsoPersonId = desk.looksBeside ? await alsoPersonOf(request) : null;
          const caseId = params["caseId"] ?? "";
          return returnExampleOf(grant, { caseId, alsoPersonId }, typed);
        },
      }).answer({
        refusals: { rule_missing: { rule: "moderation.chooseRule" } },
        done: ({ filled }) => ({ show: { filled } }),
      }),
      default: intent({
        read: (fields) => {
          const read = fieldsOf(chosenOutcomeSchema, fields);
          if (!read.ok) return read;
          const finds = findChoices(fields.values);
          return {
            ok: true,
            value: { chosen: { ...read.value, finds }, alike: readAlike(fields, "decide") },
          };
        },
        run: async ({ grant, params, request, value, now }) => {
          const alsoPersonId = desk.looksBeside ? await alsoPersonOf(request) : null;
          const caseId = params["caseId"] ?? "";
          const result = await decideChosen(grant, { caseId, ...value, alsoPersonId }, now);
          if (!result.ok && result.code === "already_decided" && desk.isGone(result.outcome)) {
            return { ok: true, before: result.outcome, byYou: result.byYou } as const;
          }
          return result;
        },
      }).answer({
        refusals: {
          ...NOT_THEIRS,
          alike_changed: { [ALIKE_FIELDS.decide]: "heldAlike.changed" },
          already_merged: { intoOther: "moderation.refusal_already_merged" },
          destination_missing: { destination: "moderation.refusal_destination_missing" },
          explanation_missing: { explanation: "moderation.refusal_explanation_missing" },
          explanation_too_long: { explanation: "moderation.refusal_explanation_too_long" },
          item_changed: { outcome: "moderation.refusal_item_changed" },
          merge_cycle: { intoOther: "moderation.refusal_merge_cycle" },
          merge_into_itself: { intoOther: "moderation.refusal_merge_into_itself" },
          merge_target_not_found: { intoOther: "moderation.refusal_merge_target_not_found" },
          merge_target_not_public: { intoOther: "moderation.refusal_merge_target_not_public" },
          outcome_not_possible: { outcome: "moderation.refusal_outcome_not_possible" },
          personal_data_left: ({ left }) => findErrors(left),
          redaction_covers_everything: {
            redactions: "moderation.refusal_redaction_covers_everything",
          },
          redaction_empty: { redactions: "moderation.refusal_redaction_empty" },
          redaction_missing: { redactions: "moderation.refusal_redaction_missing" },
          redaction_not_found: ({ piece }) => ({
            redactions: errorWith("moderation.refusal_redaction_not_found", { piece }),
          }),
          redaction_outside_text: { redactions: "moderation.refusal_redaction_outside_text" },
          resubmit_missing: { howToResubmit: "moderation.refusal_resubmit_missing" },
          rule_missing: { rule: "moderation.chooseRule" },
        },
        done: (result, { value, ...context }) =>
          "before" in result
            ? withFilter(
                `${desk.queue}?eerder=${result.before}${result.byYou ? "&zelf=1" : ""}`,
                context.request,
              )
            : desk.next(result, context, value.chosen.then === "next"),
      }),
    }),
  });
}

const QUEUE = "/werkplek/beoordelen";

/** Decides what waits for a moderator, and goes on to the next of the queue. */
export const decideCaseForm = decisionForm({
  permission: "moderation.decide",
  queue: QUEUE,
  isGone: (outcome) => outcome === "holdForSafety",
  looksBeside: true,
  next: async ({ waitsForSecond, outcome }, { request, params, now }, goesOn) => {
    const about = `zaak=${params["caseId"] ?? ""}`;
    const query = `${waitsForSecond ? "tweede" : `gedaan=${outcome}`}&${about}`;
    const back = wayBackOf(new URL(request.url).search);
    // Opened from elsewhere, such as the room that somebody leads meanwhile: that is where the work goes on.
    if (back !== null && !goesOn) return `${back.split("?")[0] ?? QUEUE}?${query}`;
    const list = withFilter(`${QUEUE}?${query}`, request);
    if (!goesOn) return list;
    const filter = readQueueFilter(new URL(request.url).searchParams);
    const actor = await requireStaff(request);
    const next = await nextCase(actor, filter, await alsoPersonOf(request), now);
    // The keyboard goes on from the next text, so that Tab leads straight to its choices.
    return next === null ? list : withFilter(`${QUEUE}/${next}?${query}#tekst`, request);
  },
});

const HELD_QUEUE = "/werkplek/veiligheid";

/** Decides what is held for the safety officer. */
export const decideHeldForm = decisionForm({
  permission: "moderation.held",
  queue: HELD_QUEUE,
  isGone: () => true,
  looksBeside: false,
  next: ({ outcome, decided }) =>
    Promise.resolve(`${HELD_QUEUE}?gedaan=${outcome}${decided > 1 ? `&samen=${decided}` : ""}`),
});
