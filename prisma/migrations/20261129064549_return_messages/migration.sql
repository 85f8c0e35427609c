-- CreateTable
CREATE TABLE "ReturnMessage" (
    "rule" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "howToResubmit" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("rule", "language")
);
