-- AlterTable
ALTER TABLE "ModerationCase" ADD COLUMN "undoState" TEXT;
