import type { MessageChecks } from "~/features/notices/contracts";

/** Messages of moderation, checked when they leave. */
export const moderationChecks: MessageChecks = {
  // Somebody looked in the meantime.
  "moderation.safetyAlert": async (connection, { about }) =>
    (await connection.moderationCase.count({ where: { id: about, state: "held" } })) === 1,
};
