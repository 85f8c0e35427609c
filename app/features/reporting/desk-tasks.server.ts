import {
  proposalsWaitingFor,
  themesWaitingFor,
} from "~/features/reporting/queries/reply-desk.server";
import type { DeskTaskSource } from "~/features/staff/desk-task";

/** Themes that are not published yet, and what waits for the answer of a body. */
export const reportingTasks: readonly DeskTaskSource[] = [
  {
    kind: "draftThemes",
    path: "/werkplek/rode-draden",
    permission: "theme.write",
    count: (client, actor) =>
      client.theme.count({ where: { roundId: { in: [...actor.roundIds] }, state: "draft" } }),
  },
  {
    kind: "themesWithoutReply",
    path: "/werkplek/antwoorden",
    permission: "reply.write",
    count: (client, actor) => client.theme.count({ where: themesWaitingFor(actor.bodyId ?? "") }),
  },
  {
    kind: "proposalsWithoutReply",
    path: "/werkplek/antwoorden",
    permission: "reply.write",
    count: (client, actor) =>
      client.proposal.count({ where: proposalsWaitingFor(actor.bodyId ?? "") }),
  },
];
