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

/** Who acts without an account, as the log names them. */
export const ACTORS_WITHOUT_ACCOUNT = ["participant", "public", "system"] as const;

export const LOG = {
  searched: true,
  sorts: { sequence: "desc" },
  sort: "sequence",
  filters: { soort: null, handeling: null, wie: null },
} as const satisfies ListDescription;
