-- AlterTable
ALTER TABLE "Round" ADD COLUMN "listener" TEXT;
ALTER TABLE "Round" ADD COLUMN "listenerEn" TEXT;
ALTER TABLE "Round" ADD COLUMN "officialTitle" TEXT;
ALTER TABLE "Round" ADD COLUMN "officialTitleEn" TEXT;
ALTER TABLE "Round" ADD COLUMN "scene" TEXT;

-- CreateTable
CREATE TABLE "ListenerPicture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ListenerPicture_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ListenerPicture_roundId_key" ON "ListenerPicture"("roundId");
