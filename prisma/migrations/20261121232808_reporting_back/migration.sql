-- AlterTable
ALTER TABLE "RoundReport" ADD COLUMN "note" TEXT;

-- CreateTable
CREATE TABLE "AuditHead" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "dispatchAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AgendaDependency" (
    "itemId" TEXT NOT NULL,
    "dependsOnId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'follows',
    "note" TEXT,
    "noteEn" TEXT,

    PRIMARY KEY ("itemId", "dependsOnId"),
    CONSTRAINT "AgendaDependency_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaDependency_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_AgendaDependency" ("dependsOnId", "itemId", "note", "noteEn") SELECT "dependsOnId", "itemId", "note", "noteEn" FROM "AgendaDependency";
DROP TABLE "AgendaDependency";
ALTER TABLE "new_AgendaDependency" RENAME TO "AgendaDependency";
CREATE TABLE "new_Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "asks" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "position" INTEGER NOT NULL DEFAULT 0,
    "noReplyNote" TEXT,
    "noReplyNoteEn" TEXT,
    "bodyId" TEXT,
    "publishedAt" DATETIME,
    "replyDueAt" DATETIME,
    "extendedAt" DATETIME,
    "extensionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Theme_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Theme_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Theme" ("asks", "createdAt", "id", "noReplyNote", "noReplyNoteEn", "position", "replyDueAt", "roundId", "slug", "state", "summary", "summaryEn", "title", "titleEn", "version") SELECT "asks", "createdAt", "id", "noReplyNote", "noReplyNoteEn", "position", "replyDueAt", "roundId", "slug", "state", "summary", "summaryEn", "title", "titleEn", "version" FROM "Theme";
DROP TABLE "Theme";
ALTER TABLE "new_Theme" RENAME TO "Theme";
CREATE UNIQUE INDEX "Theme_slug_key" ON "Theme"("slug");
CREATE INDEX "Theme_roundId_position_idx" ON "Theme"("roundId", "position");
CREATE TABLE "new_ThemeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "themeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT,
    "proposalId" TEXT,
    "inputCardId" TEXT,
    "answerId" TEXT,
    "role" TEXT,
    "quote" TEXT,
    "quoteEn" TEXT,
    "count" INTEGER,
    "note" TEXT,
    "noteEn" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ThemeLink_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThemeLink_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ThemeLink_inputCardId_fkey" FOREIGN KEY ("inputCardId") REFERENCES "InputCard" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ThemeLink_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ThemeLink" ("count", "createdAt", "id", "inputCardId", "kind", "note", "noteEn", "proposalId", "quote", "quoteEn", "role", "targetId", "themeId") SELECT "count", "createdAt", "id", "inputCardId", "kind", "note", "noteEn", "proposalId", "quote", "quoteEn", "role", "targetId", "themeId" FROM "ThemeLink";
DROP TABLE "ThemeLink";
ALTER TABLE "new_ThemeLink" RENAME TO "ThemeLink";
CREATE INDEX "ThemeLink_themeId_kind_idx" ON "ThemeLink"("themeId", "kind");
CREATE INDEX "ThemeLink_kind_targetId_idx" ON "ThemeLink"("kind", "targetId");
CREATE INDEX "ThemeLink_proposalId_idx" ON "ThemeLink"("proposalId");
CREATE INDEX "ThemeLink_inputCardId_idx" ON "ThemeLink"("inputCardId");
CREATE INDEX "ThemeLink_answerId_idx" ON "ThemeLink"("answerId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Notice_dispatchAt_idx" ON "Notice"("dispatchAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_kind_subjectId_key" ON "Notice"("personId", "kind", "subjectId");

-- What was published on this platform counts its term from there; themes known from documents have no such moment.
UPDATE "Theme" SET "publishedAt" = "createdAt" WHERE "state" = 'published' AND "noReplyNote" IS NULL;
