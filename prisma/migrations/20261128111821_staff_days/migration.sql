-- AlterTable
ALTER TABLE "AgendaStatus" ADD COLUMN "happenedOn" TEXT;
ALTER TABLE "AgendaStatus" ADD COLUMN "recordedAt" DATETIME;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "recordedOn" TEXT;

-- AlterTable
ALTER TABLE "FormalReaction" ADD COLUMN "happenedOn" TEXT;
