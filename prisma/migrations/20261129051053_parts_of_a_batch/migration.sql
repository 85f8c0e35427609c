-- AlterTable
ALTER TABLE "CaseBatch" ADD COLUMN "filledIn" TEXT;

-- AlterTable
ALTER TABLE "ModerationCase" ADD COLUMN "emptied" TEXT;
