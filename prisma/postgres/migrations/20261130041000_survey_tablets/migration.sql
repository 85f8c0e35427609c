-- CreateTable
CREATE TABLE "SurveyTablet" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "identity" TEXT NOT NULL,

    CONSTRAINT "SurveyTablet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SurveyTablet_surveyId_idx" ON "SurveyTablet"("surveyId");

-- AddForeignKey
ALTER TABLE "SurveyTablet" ADD CONSTRAINT "SurveyTablet_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
