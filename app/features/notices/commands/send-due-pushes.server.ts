/** Tells browsers that there is news. */
import { pushOutcome } from "~/features/notices/domain/push-delivery";
import type { PushOutcome } from "~/features/notices/domain/push-delivery";
import { readSubscription } from "~/features/notices/queries/push-devices.server";
import { pushText } from "~/features/notices/mail";
import { languageNamed } from "~/i18n/language";
import { database, inTransaction, leavesNoTrace } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { handOverPush } from "~/platform/web-push.server";
import type { BrowserSubscription } from "~/platform/web-push.server";

/** A run ends after so many, so that other work gets its turn; the next one follows within seconds. */
const MOST_PER_RUN = 200;
/** So many services are waited for at the same time. */
const LINES = 8;

type Claimed = { id: string; attempts: number; text: string; subscription: BrowserSubscription };

/**
 * Takes the mark off one browser, before anything is sent: a process that is killed meanwhile leaves news untold, and
 * never tells it twice.
 */
async function claimNext(now: Date): Promise<Claimed | undefined> {
  return inTransaction(async (transaction) => {
    for (;;) {
      const row = await transaction.pushDevice.findFirst({
        where: { dueAt: { lte: now } },
        orderBy: [{ dueAt: "asc" }, { id: "asc" }],
        select: {
          ...{ id: true, attempts: true, subscription: true },
          person: { select: { language: true } },
        },
      });
      if (row === null) return undefined;
      const { id, attempts, person } = row;
      await transaction.pushDevice.update({ where: { id }, data: { dueAt: null } });
      const subscription = readSubscription(row.subscription);
      const text = pushText(languageNamed(person.language));
      if (subscription !== null) return { id, attempts, subscription, text };
    }
  });
}

async function settle({ id, attempts }: Claimed, outcome: PushOutcome, now: Date): Promise<void> {
  await inTransaction(async (transaction) => {
    // Whoever turned it off meanwhile has removed the row.
    const where = { id };
    if (outcome.result === "gone") {
      leavesNoTrace(transaction);
      await transaction.pushDevice.deleteMany({ where });
    } else if (outcome.result === "told") {
      await transaction.pushDevice.updateMany({ where, data: { attempts: 0, toldAt: now } });
    } else if (outcome.result === "later") {
      const dueAt = new Date(now.getTime() + outcome.seconds * 1_000);
      await transaction.pushDevice.updateMany({ where, data: { attempts: attempts + 1, dueAt } });
    }
  });
}

async function tellInLine(run: { now: Date; taken: number; told: number }): Promise<void> {
  while (run.taken < MOST_PER_RUN) {
    run.taken += 1;
    const claimed = await claimNext(run.now);
    if (claimed === undefined) return;
    const attempt = await handOverPush(claimed.subscription, claimed.text);
    const outcome = pushOutcome(attempt, claimed.attempts);
    if (outcome.result === "told") run.told += 1;
    else log.warn({ ...attempt, ...outcome }, "a push could not be handed over");
    await settle(claimed, outcome, run.now);
  }
}

/**
 * Tells every browser that is marked. The service gets a message that only the browser opens, and that says that there is
 * news: no round, no name, nothing that anyone wrote.
 * @returns how many services took it
 */
export async function sendDuePushes(now: Date): Promise<number> {
  const client = await database();
  const due = { dueAt: { lte: now } };
  if ((await client.pushDevice.findFirst({ where: due, select: { id: true } })) === null) return 0;
  const run = { now, taken: 0, told: 0 };
  await Promise.all(Array.from({ length: LINES }, () => tellInLine(run)));
  return run.told;
}
