import { WITHOUT_REACTION } from "~/features/advice/domain/advice";
import type { DeskTaskSource } from "~/features/staff/desk-task";

/** Advice that waits for the written reaction of the body it was given to. */
export const adviceTasks: readonly DeskTaskSource[] = [
  {
    kind: "adviceWithoutReaction",
    path: "/werkplek/adviezen",
    permission: "reaction.write",
    count: (client, actor) =>
      client.advice.count({
        where: { toBodyId: actor.bodyId ?? "", state: { in: [...WITHOUT_REACTION] } },
      }),
  },
];
