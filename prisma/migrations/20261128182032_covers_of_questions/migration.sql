-- AlterTable
ALTER TABLE "SessionQuestion" ADD COLUMN "redactions" TEXT NOT NULL DEFAULT '[]';
