import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { takeRoundStep } from "~/features/rounds/commands/take-round-step.server";
import { database } from "~/platform/db.server";
import { authorizeSystem } from "~/policy/authorize.server";

/** Closes every open round whose closing moment has passed; a job calls this by the clock. */
export async function closeDueRounds(now: Date): Promise<void> {
  const client = await database();
  const due = await client.round.findMany({
    where: { state: "open", closesAt: { lt: oldestOpenDeadline(now) } },
    select: { slug: true },
  });
  for (const { slug } of due) {
    await takeRoundStep(authorizeSystem("round.write"), slug, "close", now);
  }
}
