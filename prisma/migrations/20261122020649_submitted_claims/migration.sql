-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "documentId" TEXT,
    "roundId" TEXT,
    "claimedBy" TEXT,
    "claimedByEn" TEXT,
    "roles" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'asserted',
    "waiting" BOOLEAN NOT NULL DEFAULT false,
    "foundIn" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    "amendedText" TEXT,
    "amendedTextEn" TEXT,
    "advicePointId" TEXT,
    "source" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_advicePointId_fkey" FOREIGN KEY ("advicePointId") REFERENCES "AdvicePoint" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Claim" ("advicePointId", "amendedText", "amendedTextEn", "claimedBy", "claimedByEn", "createdAt", "documentId", "id", "note", "noteEn", "roles", "roundId", "slug", "source", "state", "text", "textEn") SELECT "advicePointId", "amendedText", "amendedTextEn", "claimedBy", "claimedByEn", "createdAt", "documentId", "id", "note", "noteEn", "roles", "roundId", "slug", "source", "state", "text", "textEn" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
