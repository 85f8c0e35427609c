/** A stranger who leaves the address of somebody else and removes it again: no alert about a child is lost, nor anything else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { inTransaction } from "~/platform/db.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { NOW } from "../support/proposals";
import { makeRegion } from "../support/sessions";

const OFFICER = "veiligheid@example.org";

/** Kinds of messages that commands send to accounts of staff, by what they read the address from. */
const STAFF_KINDS = [
  "decision.alert",
  "moderation.safetyAlert",
  "moderation.secondOfficer",
  "session.report",
  "staff.appeal",
  "staff.assigned",
  "staff.assignedHeld",
  "staff.digest",
  "staff.mailTest",
  "staff.setUp",
  "staff.unassignedWork",
  "staff.unheardAlarm",
];

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

test("removing an address drops the own mail to it, and never the mail to staff", async () => {
  const stranger = await asParticipant();
  const request = new Request("http://localhost/", { headers: { Cookie: stranger.cookie } });
  const own = await authorizeOwn(request);
  await leaveEmail(own, { email: OFFICER, frequency: "atOnce" }, "nl", NOW);
  const { actor } = await asActor("safetyOfficer");
  const to = { staffId: actor.staffId };
  await inTransaction(async (transaction) => {
    for (const kind of STAFF_KINDS) {
      const mail = {
        kind,
        to,
        recipient: OFFICER,
        language: "nl",
        subject: "x",
        text: "x",
      } as const;
      await queueMail(transaction, mail, NOW);
    }
  });

  await removeEmail(own);

  const client = await testDatabase();
  const waiting = await client.outboxMessage.findMany({ select: { kind: true } });
  expect(waiting.map(({ kind }) => kind).sort()).toEqual(STAFF_KINDS);
});

test("who leaves the address of somebody else and removes it takes nothing of the other along", async () => {
  const email = "iemand@example.org";
  const [owner, stranger] = await Promise.all([asParticipant(), asParticipant()]);
  const own = async (cookie: string) =>
    authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));
  const client = await testDatabase();
  const mail = { kind: "test", recipient: email, language: "nl", subject: "x", text: "x" } as const;
  await leaveEmail(await own(owner.cookie), { email, frequency: "atOnce" }, "nl", NOW);
  await inTransaction((transaction) =>
    queueMail(transaction, { ...mail, to: { personId: owner.personId } }, NOW),
  );
  const before = await client.outboxMessage.count({ where: { personId: owner.personId } });

  await leaveEmail(await own(stranger.cookie), { email, frequency: "atOnce" }, "nl", NOW);
  await removeEmail(await own(stranger.cookie));

  expect(await client.outboxMessage.count()).toBe(before);
  expect(await client.outboxMessage.count({ where: { personId: owner.personId } })).toBe(2);

  await removeEmail(await own(owner.cookie));
  expect(await client.outboxMessage.count()).toBe(0);
});

test("every kind of message that goes to an account of staff is among those", () => {
  const folder = join("app", "features");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const toStaff = files
    .filter((file) => file.endsWith(".server.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const toAccounts = text.includes("staffAccount.find") || text.includes("listeners(");
      return text.includes("queueMail(") && toAccounts ? [file] : [];
    });
  expect(toStaff.sort()).toEqual([
    "decisions/commands/store-decision.server.ts",
    "moderation/commands/alert-safety-officers.server.ts",
    "sessions/commands/remind-of-reports.server.ts",
    "staff/commands/alarm-unassigned-work.server.ts",
    "staff/commands/issue-setup-link.server.ts",
    "staff/commands/queue-mail-test.server.ts",
    "staff/commands/send-staff-digests.server.ts",
    "staff/commands/tell-staff.server.ts",
  ]);
});
