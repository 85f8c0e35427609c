-- AlterTable
ALTER TABLE "PageVersion" ADD COLUMN "changedOn" TEXT;
