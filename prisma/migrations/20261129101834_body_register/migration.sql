-- AlterTable
ALTER TABLE "Body" ADD COLUMN "tooi" TEXT;
ALTER TABLE "Body" ADD COLUMN "tooiName" TEXT;
