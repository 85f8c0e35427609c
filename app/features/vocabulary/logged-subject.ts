/**
 * What a feature tells the log of its things. Each feature exports its kinds from `logged-subjects.server.ts`;
 * `app/logged-subjects.server.ts` collects them, and does not compile while a kind has none.
 */
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Sql } from "~/platform/statements.server";
import type { StaffActor } from "~/policy/actor";

/** A thing that is still there, as this member of staff may see it. */
export interface LoggedThing {
  id: string;
  /** What it is called; null where its name is not for everyone who reads the log. */
  title: LocalText | null;
  /** The Dutch path of the page where this reader finds it; null for none. */
  path: string | null;
  /** Whether this reader works on it, and so may read its history. */
  worksOn: boolean;
}

export interface LoggedSubject {
  /** The things with these ids; one that was erased is not among them. */
  find: (
    client: Connection,
    actor: StaffActor,
    asked: { ids: string[]; language: Language },
  ) => Promise<LoggedThing[]>;
  /** The ids of the things of a round, for the log of that round; absent where no thing belongs to one. */
  ofRound?: (roundId: string) => Sql;
  /** The id of the thing with this name in its address; absent where the address names the id. */
  idOf?: (client: Connection, slug: string) => Promise<string | null>;
  /** What a thing is about, whose history belongs to its own, such as the text of a case. */
  about?: (client: Connection, id: string) => Promise<{ kind: string; id: string } | null>;
}

/**
 * A kind of which there is one thing, with a name of the product.
 * @param worksOn whether a reader works on it, and so may read its history; nobody, where no page shows one
 */
export function oneThing(
  path: string | null,
  worksOn: (actor: StaffActor) => boolean = () => false,
): LoggedSubject {
  return {
    find: (_client, actor, { ids }) =>
      Promise.resolve(ids.map((id) => ({ id, title: null, path, worksOn: worksOn(actor) }))),
  };
}

interface SluggedTable {
  findUnique: (asked: {
    where: { slug: string };
    select: { id: true };
  }) => PromiseLike<{ id: string } | null>;
}

/**
 * Finds the id behind the name in an address.
 * @param tableOf where things of this kind lie
 */
export function idBySlug(tableOf: (client: Connection) => SluggedTable): LoggedSubject["idOf"] {
  return async (client, slug) => {
    const row = await tableOf(client).findUnique({ where: { slug }, select: { id: true } });
    return row?.id ?? null;
  };
}
