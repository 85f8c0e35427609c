/**
 * What a feature offers to translators: the published texts of its things, or those that are about to be. Each offers its
 * kinds in `queries/translatable.server.ts`; the desk collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { TranslatableText } from "./domain/translatable-text";
import type { TranslatedKind } from "./domain/translation";

export interface TranslatableThing {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly TranslatableText[];
}

/** The things of one kind. */
export interface Translatable {
  readonly kind: TranslatedKind;
  readonly count: (connection: Connection) => Promise<number>;
  /** Some of them, in an order that stays; or those with these ids. */
  readonly things: (
    connection: Connection,
    portion: { skip: number; take: number; id?: string | undefined },
  ) => Promise<TranslatableThing[]>;
}
