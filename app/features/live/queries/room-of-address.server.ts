/** Which room an address is about. Every phone asks at every vote, so those that are going on are remembered together. */
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

/** So many rooms go on at once at most; one that is beyond them is only found a little slower. */
const MOST_AT_ONCE = 40;

const idColumns = { id: true, session: { select: { slug: true } } } as const;

/** Nothing that somebody typed goes into what is remembered: an address is looked up in the list. */
const roomsGoingOn = cacheByTables(1, async (): Promise<Readonly<Record<string, string>>> => {
  const client = await database();
  const rooms = await client.liveRoom.findMany({
    where: { state: "live", session: PUBLIC_SESSION },
    select: idColumns,
    orderBy: { id: "desc" },
    take: MOST_AT_ONCE,
  });
  return Object.fromEntries(rooms.map(({ id, session }) => [session.slug, id]));
});

/** The id of the room at the address of a session that everybody may see; null when there is none. */
export async function roomIdOf(slug: string): Promise<string | null> {
  const goingOn = await roomsGoingOn();
  const known = Object.hasOwn(goingOn, slug) ? goingOn[slug] : undefined;
  if (known !== undefined) return known;
  const client = await database();
  const room = await client.liveRoom.findFirst({
    where: { session: { slug, ...PUBLIC_SESSION } },
    select: { id: true },
  });
  return room?.id ?? null;
}
