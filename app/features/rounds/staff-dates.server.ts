/** When rounds open, close and have their answer. */
import type { StaffDate, StaffDateSource } from "~/features/staff/staff-dates";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { localText } from "~/i18n/language";
import { MOST_ROUNDS } from "./domain/round";

export const roundDates: StaffDateSource = async (client, { from, until }, language) => {
  const during = { gte: from, lte: until };
  const rounds = await client.round.findMany({
    where: { OR: [{ opensAt: during }, { closesAt: during }, { replyDueAt: during }] },
    select: {
      ...{ id: true, slug: true, title: true, titleEn: true, state: true },
      ...{ opensAt: true, closesAt: true, replyDueAt: true },
    },
    orderBy: { id: "asc" },
    take: MOST_ROUNDS,
  });
  return rounds.flatMap(({ id, slug, title, titleEn, opensAt, closesAt, replyDueAt, ...round }) => {
    const isPublic = isPublicRound(round);
    const moments = { roundOpens: opensAt, roundCloses: closesAt, roundReply: replyDueAt };
    return (["roundOpens", "roundCloses", "roundReply"] as const).flatMap((kind): StaffDate[] => {
      const startsAt = moments[kind];
      if (startsAt === null || startsAt < from || startsAt > until) return [];
      const name = localText(language, title, titleEn).text;
      const path = isPublic ? `/rondes/${slug}` : null;
      return [{ kind, id, roundId: id, isPublic, title: name, startsAt, endsAt: null, path }];
    });
  });
};
