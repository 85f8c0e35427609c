/**
 * Rule: what the lists of accounts and of the log can be asked. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { STAFF_ROLES } from "./staff-roles";

/** An account is in use, waits until its owner chose a password, or is switched off. */
export const ACCOUNT_STATES = ["active", "waitsForSetUp", "off"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const DESK_ACCOUNTS = {
  searched: true,
  sorts: { name: "asc", email: "asc", role: "asc", for: "asc" },
  sort: "role",
  filters: { stand: ACCOUNT_STATES, rol: STAFF_ROLES },
  chips: "stand",
} as const satisfies ListDescription;

/** The messages of the outbox that can be read: those that wait, and those that did not get away. */
export const OUTBOX_STATES = ["waiting", "failed"] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

export const OUTBOX = {
  searched: false,
  sorts: { created: "desc" },
  sort: "created",
  filters: { stand: OUTBOX_STATES },
  chips: "stand",
} as const satisfies ListDescription;
