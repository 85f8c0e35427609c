-- CreateTable
CREATE TABLE "LiveRoom" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "stage" TEXT NOT NULL DEFAULT 'join',
    "shownQuestionId" TEXT,
    "timerEndsAt" DATETIME,
    "before" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "LiveRoom_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiveQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '[]',
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "paper" TEXT NOT NULL DEFAULT '{}',
    "phones" TEXT,
    "result" TEXT,
    CONSTRAINT "LiveQuestion_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "LiveRoom" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiveVote" (
    "questionId" TEXT NOT NULL,
    "voterKey" TEXT NOT NULL,
    "personKey" TEXT,
    "choices" TEXT NOT NULL,

    PRIMARY KEY ("questionId", "voterKey"),
    CONSTRAINT "LiveVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "LiveQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveRoom_sessionId_key" ON "LiveRoom"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveRoom_word_key" ON "LiveRoom"("word");

-- CreateIndex
CREATE INDEX "LiveQuestion_roomId_idx" ON "LiveQuestion"("roomId");

-- CreateIndex
CREATE INDEX "LiveVote_personKey_idx" ON "LiveVote"("personKey");
