-- CreateTable
CREATE TABLE "LedgerTerm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT,
    "beganOn" TEXT NOT NULL,
    "endedOn" TEXT
);

-- CreateTable
CREATE TABLE "LedgerTermRound" (
    "roundId" TEXT NOT NULL PRIMARY KEY,
    "termId" TEXT NOT NULL,
    CONSTRAINT "LedgerTermRound_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LedgerTermRound_termId_fkey" FOREIGN KEY ("termId") REFERENCES "LedgerTerm" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerTerm_secret_key" ON "LedgerTerm"("secret");
