-- AlterTable
ALTER TABLE "ClaimChallenge" ADD COLUMN "redactions" TEXT NOT NULL DEFAULT '[]';
