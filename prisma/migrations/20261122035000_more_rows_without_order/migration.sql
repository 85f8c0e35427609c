-- A person, the session in which that person is signed in, and the case about a text that was just sent come into being
-- together with a response. As with the answers themselves (20261122015000), the order of the rows would tell whose they
-- are; without a rowid they lie in the order of their ids, and those are random.

PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;

-- Person
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "createdOn" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl'
) WITHOUT ROWID;
INSERT INTO "new_Person" ("id", "codeHash", "createdOn", "language") SELECT "id", "codeHash", "createdOn", "language" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE UNIQUE INDEX "Person_codeHash_key" ON "Person"("codeHash");

-- AuthSession
CREATE TABLE "new_AuthSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT,
    "personId" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "AuthSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AuthSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_AuthSession" ("id", "staffId", "personId", "expiresAt") SELECT "id", "staffId", "personId", "expiresAt" FROM "AuthSession";
DROP TABLE "AuthSession";
ALTER TABLE "new_AuthSession" RENAME TO "AuthSession";
CREATE INDEX "AuthSession_staffId_idx" ON "AuthSession"("staffId");
CREATE INDEX "AuthSession_personId_idx" ON "AuthSession"("personId");
CREATE INDEX "AuthSession_expiresAt_idx" ON "AuthSession"("expiresAt");

-- ModerationCase
CREATE TABLE "new_ModerationCase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "roundId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "reasonKey" TEXT,
    "explanation" TEXT,
    "openedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" TEXT,
    "firstDecidedById" TEXT,
    "cause" TEXT NOT NULL DEFAULT 'sent',
    "decision" TEXT,
    "authorRole" TEXT,
    "authorKeys" TEXT NOT NULL DEFAULT '[]',
    "authorIsYoung" BOOLEAN NOT NULL DEFAULT false,
    "appealOfId" TEXT,
    "appealText" TEXT,
    "findings" TEXT NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ModerationCase_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_appealOfId_fkey" FOREIGN KEY ("appealOfId") REFERENCES "ModerationCase" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_ModerationCase" ("id", "subjectKind", "subjectId", "roundId", "state", "outcome", "reasonKey", "explanation", "openedAt", "dueAt", "decidedAt", "decidedById", "firstDecidedById", "cause", "decision", "authorRole", "authorKeys", "authorIsYoung", "appealOfId", "appealText", "findings", "version") SELECT "id", "subjectKind", "subjectId", "roundId", "state", "outcome", "reasonKey", "explanation", "openedAt", "dueAt", "decidedAt", "decidedById", "firstDecidedById", "cause", "decision", "authorRole", "authorKeys", "authorIsYoung", "appealOfId", "appealText", "findings", "version" FROM "ModerationCase";
DROP TABLE "ModerationCase";
ALTER TABLE "new_ModerationCase" RENAME TO "ModerationCase";
CREATE UNIQUE INDEX "ModerationCase_appealOfId_key" ON "ModerationCase"("appealOfId");
CREATE INDEX "ModerationCase_state_openedAt_idx" ON "ModerationCase"("state", "openedAt");
CREATE INDEX "ModerationCase_subjectKind_subjectId_idx" ON "ModerationCase"("subjectKind", "subjectId");
CREATE INDEX "ModerationCase_decidedAt_idx" ON "ModerationCase"("decidedAt");

PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
