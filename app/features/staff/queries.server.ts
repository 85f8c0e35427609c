import {
  proposalsWaitingFor,
  themesWaitingFor,
} from "~/features/reporting/queries/reply-desk.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";
import type { Permission } from "~/policy/permissions";

export type DeskTaskKind =
  | "cases"
  | "heldCases"
  | "attendance"
  | "sessionReports"
  | "draftThemes"
  | "themesWithoutReply"
  | "proposalsWithoutReply"
  | "adviceWithoutReaction"
  | "failedMail";

/** Something that waits at a desk. */
export type DeskTask = { kind: DeskTaskKind; path: string; count: number };

type TaskRow = {
  kind: DeskTaskKind;
  path: string;
  permission: Permission;
  count: (client: Connection, actor: StaffActor, now: Date) => Promise<number>;
};

const UNDECIDED = ["waiting", "secondModerator"];
const WITHOUT_REACTION = ["received", "published", "orallyAnswered"];

function inRoundsOf(actor: StaffActor) {
  return { roundId: { in: [...actor.roundIds] } };
}

function endedSession(actor: StaffActor, now: Date) {
  return { ...inRoundsOf(actor), state: { in: ["published", "held"] }, endsAt: { lte: now } };
}

/** What can wait, where it is done, and whose work it is. */
const TASKS: readonly TaskRow[] = [
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
      client.moderationCase.count({ where: { ...inRoundsOf(actor), state: { in: UNDECIDED } } }),
  },
  {
    kind: "attendance",
    path: "/werkplek/bijeenkomsten",
    permission: "session.attendance",
    count: (client, actor, now) =>
      client.session.count({ where: { ...endedSession(actor, now), attendances: { none: {} } } }),
  },
  {
    kind: "sessionReports",
    path: "/werkplek/bijeenkomsten",
    permission: "session.report",
    count: (client, actor, now) =>
      client.session.count({
        where: {
          ...endedSession(actor, now),
          OR: [{ report: null }, { report: { publishedAt: null } }],
        },
      }),
  },
  {
    kind: "draftThemes",
    path: "/werkplek/rode-draden",
    permission: "theme.write",
    count: (client, actor) =>
      client.theme.count({ where: { ...inRoundsOf(actor), state: "draft" } }),
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
  {
    kind: "adviceWithoutReaction",
    path: "/werkplek/adviezen",
    permission: "reaction.write",
    count: (client, actor) =>
      client.advice.count({
        where: { toBodyId: actor.bodyId ?? "", state: { in: WITHOUT_REACTION } },
      }),
  },
  {
    kind: "failedMail",
    path: "/werkplek/post",
    permission: "post.read",
    count: (client) => client.outboxMessage.count({ where: { state: "failed" } }),
  },
];

/**
 * What waits for this staff member, only what there is.
 * @param now decides which sessions are over
 */
export async function loadDeskTasks(actor: StaffActor, now: Date): Promise<DeskTask[]> {
  const client = await database();
  const mine = TASKS.filter(({ permission }) => can(actor, permission));
  const counted = await Promise.all(
    mine.map(async ({ kind, path, count }) => ({
      kind,
      path,
      count: await count(client, actor, now),
    })),
  );
  return counted.filter(({ count }) => count > 0);
}
