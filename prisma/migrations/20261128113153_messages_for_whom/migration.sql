-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "staffId" TEXT,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "payload" TEXT NOT NULL,
    "about" TEXT,
    "dedupeKey" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "lastError" TEXT,
    "handedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME,
    CONSTRAINT "OutboxMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OutboxMessage_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_OutboxMessage" ("attempts", "createdAt", "dedupeKey", "id", "kind", "language", "lastError", "nextAttemptAt", "payload", "recipient", "sentAt", "state") SELECT "attempts", "createdAt", "dedupeKey", "id", "kind", "language", "lastError", "nextAttemptAt", "payload", "recipient", "sentAt", "state" FROM "OutboxMessage";
-- What waits belongs to whom it is for: staff by the kind of message, else the person whose address it goes to, first the
-- one whose own link stands in it, then whoever showed that the address is theirs.
UPDATE "new_OutboxMessage" SET "staffId" = (SELECT "id" FROM "StaffAccount" WHERE "email" = "recipient")
  WHERE "state" <> 'sent'
    AND "kind" IN ('decision.alert', 'moderation.safetyAlert', 'moderation.secondOfficer', 'session.report', 'staff.setUp');
UPDATE "new_OutboxMessage" SET "personId" = (
    SELECT c."personId" FROM "ContactAddress" c WHERE c."email" = "recipient"
    ORDER BY instr("payload", 'adres=' || c."id") = 0, c."confirmedAt" IS NULL, c."createdAt", c."id" LIMIT 1)
  WHERE "state" <> 'sent'
    AND "kind" NOT IN ('decision.alert', 'moderation.safetyAlert', 'moderation.secondOfficer', 'session.report', 'staff.setUp');
-- A key stays when its message is gone: it names neither a person nor an address.
UPDATE "new_OutboxMessage" SET "dedupeKey" = NULL WHERE "kind" = 'round.reportedBack';
UPDATE "new_OutboxMessage" SET "dedupeKey" = (
    SELECT replace("dedupeKey", a."email", a."id") FROM "StaffAccount" a
    WHERE substr("dedupeKey", -length(a."email") - 1) = ':' || a."email")
  WHERE "kind" = 'session.report' AND instr("dedupeKey", '@') > 0;
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");
CREATE INDEX "OutboxMessage_state_nextAttemptAt_idx" ON "OutboxMessage"("state", "nextAttemptAt");
CREATE INDEX "OutboxMessage_personId_idx" ON "OutboxMessage"("personId");
CREATE INDEX "OutboxMessage_staffId_idx" ON "OutboxMessage"("staffId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
