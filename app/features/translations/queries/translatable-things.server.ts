/**
 * What a feature offers to translators: the published texts of its things, or those that are about to be. Each offers its
 * kinds in `queries/translatable.server.ts`; the desk collects them.
 */
import type { Connection } from "~/platform/db.server";
import type { TranslatableText } from "../domain/translatable-text";
import type { TranslatedKind } from "../domain/translation";

export interface TranslatableThing {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly TranslatableText[];
}

interface Portion {
  readonly skip: number;
  readonly take: number;
}

/** The things of one kind. */
export interface Translatable {
  readonly kind: TranslatedKind;
  readonly count: (connection: Connection) => Promise<number>;
  /** Some of them, in an order that stays; or the one with this id. */
  readonly things: (
    connection: Connection,
    portion: Portion & { id?: string | undefined },
  ) => Promise<TranslatableThing[]>;
}

/** What each kind says for itself: which rows there are, and what of a row is translated. */
interface Offer<Row extends { readonly id: string }> {
  readonly kind: TranslatedKind;
  readonly count: (connection: Connection) => Promise<number>;
  /** The rows of a portion, in an order that stays, of the thing with the id where one is asked for. */
  readonly rows: (
    connection: Connection,
    asked: { readonly where: { readonly id?: string }; readonly portion: Portion },
  ) => Promise<readonly Row[]>;
  readonly title: (row: Row) => string;
  readonly texts: (row: Row) => readonly TranslatableText[];
}

/** What says the same has one translation, so that it is asked for once: where it stands first. */
function eachOnce(texts: readonly TranslatableText[]): TranslatableText[] {
  const first = new Map(texts.toReversed().map((text) => [text.source, text]));
  return texts.filter((text) => first.get(text.source) === text);
}

/** Makes the things of a kind of its rows. */
export function translatable<Row extends { readonly id: string }>(offer: Offer<Row>): Translatable {
  const { kind, count, rows, title, texts } = offer;
  return {
    kind,
    count,
    async things(connection, { skip, take, id }) {
      const where = id === undefined ? {} : { id };
      const found = await rows(connection, { where, portion: { skip, take } });
      return found.map((row) => ({ id: row.id, title: title(row), texts: eachOnce(texts(row)) }));
    },
  };
}
