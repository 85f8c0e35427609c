-- AlterTable
ALTER TABLE "ModerationCase" ADD COLUMN "sealedText" TEXT;
ALTER TABLE "ModerationCase" ADD COLUMN "takenBack" TEXT;
