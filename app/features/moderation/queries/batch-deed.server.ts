import { outcomeOfAction } from "~/features/moderation/domain/batch";
import type { BatchAction } from "~/features/moderation/domain/batch";
import { checkOutcome } from "~/features/moderation/domain/outcome";
import type { Outcome, OutcomeProblem } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { BatchReason } from "../schema/batch";
import { colleaguesOf } from "./colleagues.server";
import type { Colleague } from "./colleagues.server";

/** What is done with each of a batch: a decision, or a colleague who is asked. */
export type Deed = { outcome: Outcome } | { assignee: Colleague };

export type DeedRefusal =
  | { ok: false; code: "not_found" | "rule_missing" | "assignee_missing" | "theme_missing" }
  | Extract<OutcomeProblem, { field: "explanation" | "howToResubmit" }>;

function returned({ rule, explanation, howToResubmit }: BatchReason): Deed | DeedRefusal {
  if (rule === "") return { ok: false, code: "rule_missing" };
  const outcome = { kind: "return", rule, explanation, howToResubmit } as const;
  const checked = checkOutcome(outcome, { id: "", text: { title: "", body: "" } });
  if (checked.ok) return { outcome: checked.outcome };
  const { code } = checked;
  return code === "resubmit_missing" ||
    code === "explanation_missing" ||
    code === "explanation_too_long"
    ? checked
    : { ok: false, code: "not_found" };
}

/** What an action and what was filled in for it come to, or what is missing. */
export async function deedOf(
  connection: Connection,
  action: BatchAction,
  actor: StaffActor,
  reason: BatchReason,
): Promise<Deed | DeedRefusal> {
  if (action === "theme" && reason.theme === "") return { ok: false, code: "theme_missing" };
  const kind = outcomeOfAction(action);
  if (kind === null) {
    const colleagues = await colleaguesOf(connection, actor);
    const assignee = colleagues.find(({ id }) => id === reason.assigneeId);
    return assignee ? { assignee } : { ok: false, code: "assignee_missing" };
  }
  switch (kind) {
    case "return":
      return returned(reason);
    case "spam":
      return { outcome: { kind: "spam", rule: "advertising" } };
    case "publish":
    case "holdForSafety":
      return { outcome: { kind } };
    default:
      return { ok: false, code: "not_found" };
  }
}
