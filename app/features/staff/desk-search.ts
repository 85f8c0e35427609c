/**
 * What a feature offers to the search of the desks. Each feature exports its sources from `desk-search.server.ts`;
 * `app/desk-search.server.ts` collects them. A source gives only what this member of staff may open.
 */
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { Permission } from "~/policy/permissions";

export type DeskSearchKind =
  | "rounds"
  | "surveys"
  | "sessions"
  | "cases"
  | "decided"
  | "held"
  | "proposals"
  | "themes"
  | "documents"
  | "advice"
  | "claims"
  | "accounts";

/** One thing that was found. */
export interface DeskHit {
  /** The Dutch path of its page. */
  path: string;
  title: LocalText;
  /** What it belongs to: the round, an address. */
  detail: LocalText | null;
}

/** What is looked for, and how much of it is wanted. */
export interface DeskQuestion {
  /** All of them have to be there. */
  words: readonly string[];
  language: Language;
  take: number;
}

/** One kind of thing that can be found. */
export interface DeskSearchSource {
  kind: DeskSearchKind;
  /** Who works with it. */
  permission: Permission;
  find: (client: Connection, actor: StaffActor, asked: DeskQuestion) => Promise<DeskHit[]>;
}
