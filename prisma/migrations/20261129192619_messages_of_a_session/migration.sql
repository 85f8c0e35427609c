-- CreateTable
CREATE TABLE "SessionMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "bodyEn" TEXT,
    "writtenById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionMessage_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionMessageReader" (
    "messageId" TEXT NOT NULL,
    "signUpId" TEXT NOT NULL,
    "told" TEXT NOT NULL,
    "toldAt" DATETIME,

    PRIMARY KEY ("messageId", "signUpId"),
    CONSTRAINT "SessionMessageReader_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "SessionMessage" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionMessageReader_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "SignUp" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SignUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "nickname" TEXT,
    "needs" TEXT,
    "needsHeld" BOOLEAN NOT NULL DEFAULT false,
    "companion" BOOLEAN NOT NULL DEFAULT false,
    "way" TEXT,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "promotedAt" DATETIME,
    "confirmBy" DATETIME,
    "cancelTokenHash" TEXT NOT NULL,
    "remindedAt" DATETIME,
    "byTelephone" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SignUp" ("ageBand", "cancelTokenHash", "companion", "confirmBy", "createdAt", "experienceExpert", "forOrganisation", "id", "municipalityId", "needs", "needsHeld", "nickname", "personId", "position", "promotedAt", "remindedAt", "role", "sessionId", "state", "way") SELECT "ageBand", "cancelTokenHash", "companion", "confirmBy", "createdAt", "experienceExpert", "forOrganisation", "id", "municipalityId", "needs", "needsHeld", "nickname", "personId", "position", "promotedAt", "remindedAt", "role", "sessionId", "state", "way" FROM "SignUp";
DROP TABLE "SignUp";
ALTER TABLE "new_SignUp" RENAME TO "SignUp";
CREATE UNIQUE INDEX "SignUp_cancelTokenHash_key" ON "SignUp"("cancelTokenHash");
CREATE INDEX "SignUp_sessionId_state_position_idx" ON "SignUp"("sessionId", "state", "position");
CREATE UNIQUE INDEX "SignUp_sessionId_personId_key" ON "SignUp"("sessionId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SessionMessage_sessionId_createdAt_idx" ON "SessionMessage"("sessionId", "createdAt");

-- CreateIndex
CREATE INDEX "SessionMessageReader_signUpId_idx" ON "SessionMessageReader"("signUpId");
