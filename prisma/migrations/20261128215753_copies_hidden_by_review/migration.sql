-- AlterTable
ALTER TABLE "InputCard" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "OpinionStatement" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ThemeLink" ADD COLUMN "quoteHidden" BOOLEAN NOT NULL DEFAULT false;
