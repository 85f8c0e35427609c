-- CreateTable
CREATE TABLE "LimitCount" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "until" DATETIME NOT NULL
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "LimitCount_until_idx" ON "LimitCount"("until");
