-- AlterTable
ALTER TABLE "ClaimChallenge" ADD COLUMN "redactions" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "SessionQuestion" ADD COLUMN "redactions" TEXT NOT NULL DEFAULT '[]';
