/** When sessions are. */
import type { StaffDateSource } from "~/features/staff/staff-dates";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { localText } from "~/i18n/language";

/** More than a region holds in a year. */
const MOST_SESSIONS = 500;

export const sessionDates: StaffDateSource = async (client, { from, until }, language) => {
  const sessions = await client.session.findMany({
    where: { state: { in: ["draft", "published", "ended"] }, startsAt: { gte: from, lte: until } },
    select: {
      ...{ id: true, slug: true, title: true, titleEn: true, state: true, roundId: true },
      ...{ startsAt: true, endsAt: true, round: { select: { state: true } } },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_SESSIONS,
  });
  return sessions.map(({ id, slug, title, titleEn, state, roundId, round, startsAt, endsAt }) => {
    const isPublic = isPublicRound(round) && state !== "draft";
    return {
      ...{ kind: "session" as const, id, roundId, isPublic, startsAt, endsAt },
      title: localText(language, title, titleEn).text,
      path: isPublic ? `/bijeenkomsten/${slug}` : null,
    };
  });
};
