import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { DeskTaskSource } from "~/features/staff/desk-task";

/** Texts that wait for a moderator, and those held for safety. */
export const moderationTasks: readonly DeskTaskSource[] = [
  {
    kind: "heldCases",
    path: "/werkplek/veiligheid",
    permission: "moderation.held",
    count: (client) => client.moderationCase.count({ where: { state: "held" } }),
  },
  {
    kind: "cases",
    path: "/werkplek/beoordelen",
    permission: "moderation.decide",
    count: (client, actor) =>
      client.moderationCase.count({
        where: { roundId: { in: [...actor.roundIds] }, state: { in: [...UNDECIDED_STATES] } },
      }),
  },
];
