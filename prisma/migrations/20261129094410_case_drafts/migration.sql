-- CreateTable
CREATE TABLE "CaseDraft" (
    "caseId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "filledIn" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("caseId", "staffId"),
    CONSTRAINT "CaseDraft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CaseDraft_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CaseDraft_staffId_idx" ON "CaseDraft"("staffId");

-- CreateIndex
CREATE INDEX "CaseDraft_savedAt_idx" ON "CaseDraft"("savedAt");
