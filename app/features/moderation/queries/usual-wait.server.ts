import { usualWaitDays } from "~/features/moderation/domain/queue";
import { database } from "~/platform/db.server";
import { ttlCache } from "~/platform/cache.server";

/** So many of the last decisions say how long it usually takes. */
const RECENT = 50;
const TTL_MILLISECONDS = 5 * 60_000;

/** Days that people usually wait for a moderator; null when too little is known to promise anything. */
export const usualWait = ttlCache(TTL_MILLISECONDS, async (): Promise<number | null> => {
  const client = await database();
  const rows = await client.moderationCase.findMany({
    where: { state: "decided", cause: { in: ["sent", "changed"] } },
    select: { openedAt: true, decidedAt: true },
    orderBy: { decidedAt: "desc" },
    take: RECENT,
  });
  return usualWaitDays(
    rows.flatMap(({ openedAt, decidedAt }) => (decidedAt ? [{ openedAt, decidedAt }] : [])),
  );
});
