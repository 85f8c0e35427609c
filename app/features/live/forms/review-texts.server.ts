import { decide } from "~/features/moderation/commands/decide-case.server";
import type { Outcome } from "~/features/moderation/domain/outcome";
import type { DecideGrant } from "~/features/moderation/queries/decidable-case.server";
import { participantOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";
import type { FormFields } from "~/platform/form.server";

function readCase(fields: FormFields) {
  const version = Number(fields.text("version"));
  return {
    ok: true as const,
    value: {
      caseId: fields.text("caseId"),
      version: Number.isSafeInteger(version) ? version : 0,
    },
  };
}

type Deed = {
  grant: DecideGrant;
  request: Request;
  value: { caseId: string; version: number };
  now: Date;
};

/** Decides by the rules of moderation: what was found in a text is covered or explained in its case first. */
async function decideHere({ grant, request, value, now }: Deed, outcome: Outcome) {
  const also = await participantOf(request);
  const decided = await decide(
    grant,
    { ...value, outcome, alsoPersonId: also?.personId ?? null },
    now,
  );
  if (decided.ok) return { ok: true } as const;
  const { code } = decided;
  if (code === "not_found" || code === "personal_data_left") return { ok: false, code } as const;
  return { ok: false, code: "conflict" } as const;
}

/** The page says it above the list. */
const REFUSALS = { conflict: {}, personal_data_left: {} } as const;

/** Texts from the room: placed with one press, or passed on to the safety officer. */
export const reviewTextsForm = form({
  permission: "moderation.decide",
  intents: (intent) => ({
    hold: intent({
      read: readCase,
      run: (posted) => decideHere(posted, { kind: "holdForSafety" }),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => `${here}?doorgegeven` }),
    default: intent({
      read: readCase,
      run: (posted) => decideHere(posted, { kind: "publish" }),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => `${here}?geplaatst` }),
  }),
});
