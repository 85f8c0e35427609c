-- AlterTable
ALTER TABLE "AuthSession" ADD COLUMN "provenAt" DATETIME;
