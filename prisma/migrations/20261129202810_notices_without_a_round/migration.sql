-- News of an agreement that follows from no round belongs to none.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "roundId" TEXT,
    "subjectId" TEXT NOT NULL,
    "dispatchAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Notice" ("createdAt", "dispatchAt", "id", "kind", "personId", "roundId", "subjectId") SELECT "createdAt", "dispatchAt", "id", "kind", "personId", "roundId", "subjectId" FROM "Notice";
DROP TABLE "Notice";
ALTER TABLE "new_Notice" RENAME TO "Notice";
CREATE INDEX "Notice_dispatchAt_idx" ON "Notice"("dispatchAt");
CREATE UNIQUE INDEX "Notice_personId_kind_subjectId_key" ON "Notice"("personId", "kind", "subjectId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
