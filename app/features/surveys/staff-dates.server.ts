/** When surveys open and close. */
import type { StaffDate, StaffDateSource } from "~/features/staff/staff-dates";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { localText } from "~/i18n/language";

/** More than a region holds in a year. */
const MOST_SURVEYS = 500;

export const surveyDates: StaffDateSource = async (client, { from, until }, language) => {
  const during = { gte: from, lte: until };
  const surveys = await client.survey.findMany({
    where: {
      state: { in: ["draft", "open", "closed"] },
      OR: [{ opensAt: during }, { closesAt: during }],
    },
    select: {
      ...{ id: true, slug: true, title: true, titleEn: true, state: true, roundId: true },
      ...{ opensAt: true, closesAt: true, round: { select: { state: true } } },
    },
    orderBy: { id: "asc" },
    take: MOST_SURVEYS,
  });
  return surveys.flatMap(({ id, slug, title, titleEn, state, roundId, round, ...moments }) => {
    // A draft is known to its makers only, until its day is there.
    const isPublic = isPublicRound(round) && state !== "draft";
    const days = { surveyOpens: moments.opensAt, surveyCloses: moments.closesAt };
    return (["surveyOpens", "surveyCloses"] as const).flatMap((kind): StaffDate[] => {
      const startsAt = days[kind];
      if (startsAt === null || startsAt < from || startsAt > until) return [];
      const name = localText(language, title, titleEn).text;
      const path = isPublic ? `/vragenlijsten/${slug}` : null;
      return [{ kind, id, roundId, isPublic, title: name, startsAt, endsAt: null, path }];
    });
  });
};
