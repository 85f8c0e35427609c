-- CreateTable
CREATE TABLE "CaseBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CaseBatch_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseBatchLine" (
    "batchId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "result" TEXT,

    PRIMARY KEY ("batchId", "caseId"),
    CONSTRAINT "CaseBatchLine_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CaseBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CaseBatchLine_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Added one by one, so that the table is not rebuilt.
ALTER TABLE "ModerationCase" ADD COLUMN "surveyId" TEXT;
ALTER TABLE "ModerationCase" ADD COLUMN "questionKey" TEXT;
ALTER TABLE "ModerationCase" ADD COLUMN "assigneeId" TEXT REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Cases about answers that still lead to one.
UPDATE "ModerationCase"
SET "surveyId" = (SELECT "surveyId" FROM "Answer" WHERE "Answer"."id" = "ModerationCase"."subjectId"),
    "questionKey" = (SELECT "questionKey" FROM "Answer" WHERE "Answer"."id" = "ModerationCase"."subjectId")
WHERE "subjectKind" = 'answer';

-- CreateIndex
CREATE INDEX "ModerationCase_assigneeId_idx" ON "ModerationCase"("assigneeId");

-- CreateIndex
CREATE INDEX "CaseBatch_createdAt_idx" ON "CaseBatch"("createdAt");

-- CreateIndex
CREATE INDEX "CaseBatchLine_caseId_idx" ON "CaseBatchLine"("caseId");
