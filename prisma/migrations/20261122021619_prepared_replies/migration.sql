-- CreateTable
CREATE TABLE "PreparedReply" (
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "preparedById" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("subjectKind", "subjectId")
);

-- CreateTable
CREATE TABLE "ReplyTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "PreparedReply_bodyId_idx" ON "PreparedReply"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "ReplyTemplate_bodyId_title_key" ON "ReplyTemplate"("bodyId", "title");

-- CreateIndex
CREATE INDEX "Proposal_mergedIntoId_publishedAt_idx" ON "Proposal"("mergedIntoId", "publishedAt");

-- CreateIndex
CREATE INDEX "Proposal_mergedIntoId_supportCount_idx" ON "Proposal"("mergedIntoId", "supportCount");
