-- CreateTable
CREATE TABLE "AnswerCount" (
    "versionId" TEXT NOT NULL,
    "questionKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("versionId", "questionKey", "part", "value", "role"),
    CONSTRAINT "AnswerCount_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaperForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "firstEntry" TEXT NOT NULL,
    "firstById" TEXT NOT NULL,
    "secondEntry" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    CONSTRAINT "PaperForm_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveySnapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "frozenOn" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "SurveySnapshot_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveySnapshotRow" (
    "snapshotId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,

    PRIMARY KEY ("snapshotId", "position"),
    CONSTRAINT "SurveySnapshotRow_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "SurveySnapshot" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Response" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "respondentKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'online',
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'sent',
    "counted" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Response_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Response_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Response" ("channel", "day", "id", "respondentKey", "role", "state", "surveyId", "versionId") SELECT "channel", "day", "id", "respondentKey", "role", "state", "surveyId", "versionId" FROM "Response";
DROP TABLE "Response";
ALTER TABLE "new_Response" RENAME TO "Response";
CREATE INDEX "Response_surveyId_state_role_idx" ON "Response"("surveyId", "state", "role");
CREATE INDEX "Response_surveyId_counted_idx" ON "Response"("surveyId", "counted");
CREATE UNIQUE INDEX "Response_surveyId_respondentKey_key" ON "Response"("surveyId", "respondentKey");
CREATE TABLE "new_Survey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "intro" TEXT NOT NULL,
    "introEn" TEXT,
    "minutes" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "extendedAt" DATETIME,
    "calm" BOOLEAN NOT NULL DEFAULT false,
    "resultsPublic" BOOLEAN NOT NULL DEFAULT false,
    "publicQuestions" TEXT NOT NULL DEFAULT '[]',
    "firstClosesAt" DATETIME,
    "quotas" TEXT NOT NULL DEFAULT '[]',
    "doubleEntry" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "currentVersionId" TEXT,
    CONSTRAINT "Survey_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Survey_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Survey_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "SurveyVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Survey" ("activityId", "calm", "closesAt", "currentVersionId", "extendedAt", "id", "intro", "introEn", "minutes", "opensAt", "resultsPublic", "roundId", "slug", "state", "title", "titleEn") SELECT "activityId", "calm", "closesAt", "currentVersionId", "extendedAt", "id", "intro", "introEn", "minutes", "opensAt", "resultsPublic", "roundId", "slug", "state", "title", "titleEn" FROM "Survey";
DROP TABLE "Survey";
ALTER TABLE "new_Survey" RENAME TO "Survey";
CREATE UNIQUE INDEX "Survey_slug_key" ON "Survey"("slug");
CREATE UNIQUE INDEX "Survey_activityId_key" ON "Survey"("activityId");
CREATE UNIQUE INDEX "Survey_currentVersionId_key" ON "Survey"("currentVersionId");
CREATE INDEX "Survey_roundId_idx" ON "Survey"("roundId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "PaperForm_surveyId_number_key" ON "PaperForm"("surveyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SurveySnapshot_surveyId_number_key" ON "SurveySnapshot"("surveyId", "number");
