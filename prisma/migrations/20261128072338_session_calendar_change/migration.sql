-- AlterTable
ALTER TABLE "Session" ADD COLUMN "changedAt" DATETIME;
