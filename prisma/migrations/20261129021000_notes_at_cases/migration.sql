-- CreateTable
CREATE TABLE "CaseNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "toId" TEXT,
    "step" INTEGER,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CaseNote_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseNote_toId_fkey" FOREIGN KEY ("toId") REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- Added one by one, so that the table is not rebuilt.
ALTER TABLE "ModerationCase" ADD COLUMN "workerId" TEXT REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ModerationCase" ADD COLUMN "workingSince" DATETIME;

-- CreateIndex
CREATE INDEX "ModerationCase_workerId_idx" ON "ModerationCase"("workerId");

-- CreateIndex
CREATE INDEX "CaseNote_caseId_idx" ON "CaseNote"("caseId");
