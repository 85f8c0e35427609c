-- CreateTable
CREATE TABLE "SurveyTablet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    CONSTRAINT "SurveyTablet_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SurveyTablet_surveyId_idx" ON "SurveyTablet"("surveyId");
