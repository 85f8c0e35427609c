-- CreateTable
CREATE TABLE "SessionQuestionVote" (
    "questionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("questionId", "personId"),
    CONSTRAINT "SessionQuestionVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "SessionQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SessionQuestionVote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_InputCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "role" TEXT,
    "text" TEXT NOT NULL,
    "quoteConsent" BOOLEAN NOT NULL DEFAULT false,
    "inReport" BOOLEAN NOT NULL DEFAULT false,
    "proposalId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "InputCard_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_InputCard" ("createdAt", "id", "proposalId", "quoteConsent", "role", "sessionId", "text") SELECT "createdAt", "id", "proposalId", "quoteConsent", "role", "sessionId", "text" FROM "InputCard";
DROP TABLE "InputCard";
ALTER TABLE "new_InputCard" RENAME TO "InputCard";
CREATE INDEX "InputCard_sessionId_idx" ON "InputCard"("sessionId");
CREATE TABLE "new_Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "forWhom" TEXT,
    "forWhomEn" TEXT,
    "audience" TEXT NOT NULL DEFAULT '[]',
    "programme" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "format" TEXT NOT NULL DEFAULT 'onSite',
    "municipalityId" TEXT,
    "place" TEXT,
    "address" TEXT,
    "access" TEXT NOT NULL DEFAULT '{}',
    "onlineUrl" TEXT,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "signUpClosesAt" DATETIME,
    "capacity" INTEGER NOT NULL,
    "minors" BOOLEAN NOT NULL DEFAULT true,
    "hostBodyId" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelReason" TEXT,
    "seriesId" TEXT,
    "confirmHours" INTEGER NOT NULL DEFAULT 48,
    "remindHours" INTEGER NOT NULL DEFAULT 24,
    "speakersUntil" DATETIME,
    "speakerMinutes" INTEGER,
    "speakerNote" TEXT,
    "speakerNoteEn" TEXT,
    "supervisors" INTEGER NOT NULL DEFAULT 0,
    "attendanceClosedAt" DATETIME,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Session_hostBodyId_fkey" FOREIGN KEY ("hostBodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Session" ("access", "activityId", "address", "cancelReason", "capacity", "confirmHours", "createdAt", "endsAt", "example", "forWhom", "forWhomEn", "format", "hostBodyId", "id", "minors", "municipalityId", "onlineUrl", "place", "programme", "remindHours", "roundId", "sequence", "seriesId", "signUpClosesAt", "slug", "speakerMinutes", "speakersUntil", "startsAt", "state", "summary", "summaryEn", "supervisors", "title", "titleEn", "version") SELECT "access", "activityId", "address", "cancelReason", "capacity", "confirmHours", "createdAt", "endsAt", "example", "forWhom", "forWhomEn", "format", "hostBodyId", "id", "minors", "municipalityId", "onlineUrl", "place", "programme", "remindHours", "roundId", "sequence", "seriesId", "signUpClosesAt", "slug", "speakerMinutes", "speakersUntil", "startsAt", "state", "summary", "summaryEn", "supervisors", "title", "titleEn", "version" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE UNIQUE INDEX "Session_slug_key" ON "Session"("slug");
CREATE UNIQUE INDEX "Session_activityId_key" ON "Session"("activityId");
CREATE INDEX "Session_roundId_idx" ON "Session"("roundId");
CREATE INDEX "Session_state_startsAt_idx" ON "Session"("state", "startsAt");
CREATE TABLE "new_SessionMaterial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionMaterial_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "SessionReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SessionMaterial" ("bytes", "createdAt", "id", "kind", "mediaType", "reportId", "title") SELECT "bytes", "createdAt", "id", "kind", "mediaType", "reportId", "title" FROM "SessionMaterial";
DROP TABLE "SessionMaterial";
ALTER TABLE "new_SessionMaterial" RENAME TO "SessionMaterial";
CREATE INDEX "SessionMaterial_reportId_idx" ON "SessionMaterial"("reportId");
CREATE TABLE "new_SessionQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "answer" TEXT,
    "votes" INTEGER NOT NULL DEFAULT 0,
    "returnReason" TEXT,
    "bundledWithId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionQuestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SessionQuestion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "SessionQuestion_bundledWithId_fkey" FOREIGN KEY ("bundledWithId") REFERENCES "SessionQuestion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_SessionQuestion" ("answer", "body", "createdAt", "id", "personId", "sessionId", "state", "votes") SELECT "answer", "body", "createdAt", "id", "personId", "sessionId", "state", "votes" FROM "SessionQuestion";
DROP TABLE "SessionQuestion";
ALTER TABLE "new_SessionQuestion" RENAME TO "SessionQuestion";
CREATE INDEX "SessionQuestion_sessionId_state_idx" ON "SessionQuestion"("sessionId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SessionQuestionVote_personId_idx" ON "SessionQuestionVote"("personId");
