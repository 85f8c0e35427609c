/** A stranger who leaves the address of somebody of the staff and removes it again: no alert about a child is lost. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { inTransaction } from "~/platform/db.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asParticipant } from "../support/actors";
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
  "staff.setUp",
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
  await inTransaction(async (transaction) => {
    for (const kind of STAFF_KINDS) {
      const mail = { kind, recipient: OFFICER, language: "nl", subject: "x", text: "x" } as const;
      await queueMail(transaction, mail, NOW);
    }
  });

  await removeEmail(own);

  const client = await testDatabase();
  const waiting = await client.outboxMessage.findMany({ select: { kind: true } });
  expect(waiting.map(({ kind }) => kind).sort()).toEqual(STAFF_KINDS);
});

test("every kind of message that goes to an account of staff is among those", () => {
  const folder = join("app", "features");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const toStaff = files
    .filter((file) => file.endsWith(".server.ts"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes("queueMail(") || !text.includes("staffAccount.find")) return [];
      return [file];
    });
  expect(toStaff.sort()).toEqual([
    "decisions/commands/record-decision.server.ts",
    "moderation/commands/alert-safety-officers.server.ts",
    "sessions/commands/remind-of-reports.server.ts",
    "staff/commands/issue-setup-link.server.ts",
  ]);
});
