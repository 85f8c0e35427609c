-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN "recoveryHashes" TEXT NOT NULL DEFAULT '[]';
