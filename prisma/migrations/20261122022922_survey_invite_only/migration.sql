-- AlterTable
ALTER TABLE "Survey" ADD COLUMN "inviteOnly" BOOLEAN NOT NULL DEFAULT false;
