import type { MessageChecks } from "~/features/notices/contracts";

const REPORTED: readonly string[] = ["reportedBack", "evaluated"];

/** Messages about a round, checked when they leave. */
export const roundChecks: MessageChecks = {
  "round.reportedBack": async (connection, { about, address }) => {
    const round = await connection.round.findUnique({
      where: { id: about },
      select: { state: true },
    });
    return address?.confirmed === true && round !== null && REPORTED.includes(round.state);
  },
};
