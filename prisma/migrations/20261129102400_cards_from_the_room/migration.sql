-- AlterTable
ALTER TABLE "InputCard" ADD COLUMN "questionId" TEXT;

-- AlterTable
ALTER TABLE "SessionQuestion" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'question';

-- CreateIndex
CREATE UNIQUE INDEX "InputCard_questionId_key" ON "InputCard"("questionId");
