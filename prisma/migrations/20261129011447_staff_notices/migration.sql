-- AlterTable
ALTER TABLE "AuthSession" ADD COLUMN "usedOn" TEXT;

-- CreateTable
CREATE TABLE "MutedNotice" (
    "staffId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("staffId", "kind"),
    CONSTRAINT "MutedNotice_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffDigest" (
    "staffId" TEXT NOT NULL PRIMARY KEY,
    "day" TEXT NOT NULL,
    "told" TEXT NOT NULL,
    CONSTRAINT "StaffDigest_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'nl';
ALTER TABLE "StaffAccount" ADD COLUMN "calendarTokenHash" TEXT;
CREATE UNIQUE INDEX "StaffAccount_calendarTokenHash_key" ON "StaffAccount"("calendarTokenHash");
