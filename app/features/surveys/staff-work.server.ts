/** Surveys that somebody began to make. */
import type { StaffWorkSource } from "~/features/staff/staff-work";

export const surveyWork: readonly StaffWorkSource[] = [
  {
    kind: "draftSurveys",
    permission: "survey.write",
    path: "/werkplek/vragenlijsten",
    open: async (client) => {
      const rows = await client.survey.groupBy({
        by: ["roundId"],
        where: { state: "draft" },
        _count: { _all: true },
        _min: { id: true },
      });
      return rows.map(({ roundId, _count, _min }) => ({
        ...{ count: _count._all, roundId, bodyId: null, notBy: [], since: _min.id ?? "" },
      }));
    },
  },
];
