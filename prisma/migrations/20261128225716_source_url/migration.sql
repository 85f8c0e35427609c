-- AlterTable
ALTER TABLE "Source" ADD COLUMN "url" TEXT;
