-- Texts in languages beyond Dutch and English, by their Dutch text.
-- CreateTable
CREATE TABLE "Translation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "language" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "checkedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Translation_language_sourceHash_key" ON "Translation"("language", "sourceHash");

-- CreateIndex
CREATE INDEX "Translation_language_state_sourceHash_idx" ON "Translation"("language", "state", "sourceHash");

-- CreateIndex
CREATE INDEX "Translation_language_subjectKind_subjectId_idx" ON "Translation"("language", "subjectKind", "subjectId");
