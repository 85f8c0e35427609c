/**
 * Rule: every decided item can be taken off the site at once, covered further, or put before the moderators again, with a
 * reason from a fixed list, by a moderator whose own item it is not. What a safety officer closed stays the officer's.
 * Source: issue 19, A.1 (taken down at once, covered further, or reopened).
 */
import {
  isOwnItem,
  isSafetyOnly,
  type CaseModerator,
  type ModerationCase,
} from "./moderation-case";

/** Why a decided item is taken up again; from a list, so that the log holds no word about anybody. */
export const REVISE_REASONS = [
  "personalData",
  "recognisable",
  "mistake",
  "newFacts",
  "request",
] as const;

export type ReviseReason = (typeof REVISE_REASONS)[number];

/** What can be done with a decided item. */
export const REVISIONS = ["takeDown", "coverFurther", "reopen"] as const;

export type Revision = (typeof REVISIONS)[number];

export type ReviseVerdict =
  | { ok: true }
  | {
      ok: false;
      code:
        "own_item" | "not_moderator" | "not_decided" | "erased" | "not_on_site" | "waits_already";
    };

/** What is known of the item of a decided case. */
export interface RevisedItem {
  readonly isPublic: boolean;
  /** Its writer took it back or erased it. */
  readonly isTakenBack: boolean;
  /** A case about it waits for somebody. */
  readonly waits: boolean;
}

/** Whether this moderator may take a decided item up again in this way. */
export function reviseVerdict(
  decided: ModerationCase,
  revision: Revision,
  moderator: CaseModerator,
  item: RevisedItem,
): ReviseVerdict {
  if (isOwnItem(decided, moderator)) return { ok: false, code: "own_item" };
  if (moderator.role !== "moderator") return { ok: false, code: "not_moderator" };
  if (decided.state !== "decided" || isSafetyOnly(decided.subject.kind)) {
    return { ok: false, code: "not_decided" };
  }
  if (item.isTakenBack) return { ok: false, code: "erased" };
  // A worry or a reader's report may wait for a decision meanwhile; what is public can be taken down all the same.
  if (revision === "takeDown") {
    return item.isPublic ? { ok: true } : { ok: false, code: "not_on_site" };
  }
  if (item.waits) return { ok: false, code: "waits_already" };
  if (revision === "coverFurther" && !item.isPublic) return { ok: false, code: "not_on_site" };
  return { ok: true };
}

/** What can be done with a decided item, in the order of the desk. */
export function possibleRevisions(
  decided: ModerationCase,
  moderator: CaseModerator,
  item: RevisedItem,
): readonly Revision[] {
  return REVISIONS.filter((revision) => reviseVerdict(decided, revision, moderator, item).ok);
}
