-- A table of SQLite that has a rowid keeps the order in which its rows came. A response and its row in the ledger are
-- written together, so that order alone would tell whose answers they are. Without a rowid the rows lie in the order of
-- their ids, and those are random.

PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;

-- LedgerPerson
CREATE TABLE "new_LedgerPerson" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "emailConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "linked" BOOLEAN NOT NULL DEFAULT false
) WITHOUT ROWID;
INSERT INTO "new_LedgerPerson" ("key", "emailConfirmed", "linked") SELECT "key", "emailConfirmed", "linked" FROM "LedgerPerson";
DROP TABLE "LedgerPerson";
ALTER TABLE "new_LedgerPerson" RENAME TO "LedgerPerson";

-- Participation
CREATE TABLE "new_Participation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "channel" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "beforeFrames" BOOLEAN,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'counted',
    CONSTRAINT "Participation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_personKey_fkey" FOREIGN KEY ("personKey") REFERENCES "LedgerPerson" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Participation" ("id", "roundId", "activityId", "personKey", "subjectKey", "role", "ageBand", "municipalityId", "experienceExpert", "forOrganisation", "channel", "phase", "beforeFrames", "day", "state") SELECT "id", "roundId", "activityId", "personKey", "subjectKey", "role", "ageBand", "municipalityId", "experienceExpert", "forOrganisation", "channel", "phase", "beforeFrames", "day", "state" FROM "Participation";
DROP TABLE "Participation";
ALTER TABLE "new_Participation" RENAME TO "Participation";
CREATE UNIQUE INDEX "Participation_subjectKey_key" ON "Participation"("subjectKey");
CREATE INDEX "Participation_roundId_state_role_idx" ON "Participation"("roundId", "state", "role");
CREATE INDEX "Participation_activityId_state_role_idx" ON "Participation"("activityId", "state", "role");
CREATE INDEX "Participation_personKey_state_idx" ON "Participation"("personKey", "state");
CREATE INDEX "Participation_municipalityId_role_idx" ON "Participation"("municipalityId", "role");

-- Response
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
) WITHOUT ROWID;
INSERT INTO "new_Response" ("id", "surveyId", "versionId", "respondentKey", "role", "channel", "day", "state", "counted") SELECT "id", "surveyId", "versionId", "respondentKey", "role", "channel", "day", "state", "counted" FROM "Response";
DROP TABLE "Response";
ALTER TABLE "new_Response" RENAME TO "Response";
CREATE INDEX "Response_surveyId_state_role_idx" ON "Response"("surveyId", "state", "role");
CREATE INDEX "Response_surveyId_counted_idx" ON "Response"("surveyId", "counted");
CREATE UNIQUE INDEX "Response_surveyId_respondentKey_key" ON "Response"("surveyId", "respondentKey");

-- Answer
CREATE TABLE "new_Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "questionKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reviewState" TEXT,
    "redactions" TEXT,
    CONSTRAINT "Answer_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Answer" ("id", "responseId", "surveyId", "questionKey", "role", "value", "reviewState", "redactions") SELECT "id", "responseId", "surveyId", "questionKey", "role", "value", "reviewState", "redactions" FROM "Answer";
DROP TABLE "Answer";
ALTER TABLE "new_Answer" RENAME TO "Answer";
CREATE INDEX "Answer_surveyId_questionKey_role_idx" ON "Answer"("surveyId", "questionKey", "role");
CREATE INDEX "Answer_surveyId_reviewState_idx" ON "Answer"("surveyId", "reviewState");
CREATE UNIQUE INDEX "Answer_responseId_questionKey_key" ON "Answer"("responseId", "questionKey");

PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
