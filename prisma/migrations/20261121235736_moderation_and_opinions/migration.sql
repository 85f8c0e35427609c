-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN "inviteTokenHash" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "publicText" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "publicTitle" TEXT;

-- CreateTable
CREATE TABLE "OpinionStatement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "proposalId" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "OpinionStatement_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OpinionStatement_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpinionVote" (
    "statementId" TEXT NOT NULL,
    "voterKey" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "voterKey"),
    CONSTRAINT "OpinionVote_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "OpinionStatement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ModerationCase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "roundId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "reasonKey" TEXT,
    "explanation" TEXT,
    "openedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" TEXT,
    "firstDecidedById" TEXT,
    "cause" TEXT NOT NULL DEFAULT 'sent',
    "decision" TEXT,
    "authorRole" TEXT,
    "authorKeys" TEXT NOT NULL DEFAULT '[]',
    "authorIsYoung" BOOLEAN NOT NULL DEFAULT false,
    "appealOfId" TEXT,
    "appealText" TEXT,
    "findings" TEXT NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ModerationCase_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_appealOfId_fkey" FOREIGN KEY ("appealOfId") REFERENCES "ModerationCase" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ModerationCase" ("appealOfId", "appealText", "authorRole", "decidedAt", "decidedById", "dueAt", "explanation", "findings", "id", "openedAt", "outcome", "reasonKey", "roundId", "state", "subjectId", "subjectKind", "version") SELECT "appealOfId", "appealText", "authorRole", "decidedAt", "decidedById", "dueAt", "explanation", "findings", "id", "openedAt", "outcome", "reasonKey", "roundId", "state", "subjectId", "subjectKind", "version" FROM "ModerationCase";
DROP TABLE "ModerationCase";
ALTER TABLE "new_ModerationCase" RENAME TO "ModerationCase";
CREATE UNIQUE INDEX "ModerationCase_appealOfId_key" ON "ModerationCase"("appealOfId");
CREATE INDEX "ModerationCase_state_openedAt_idx" ON "ModerationCase"("state", "openedAt");
CREATE INDEX "ModerationCase_subjectKind_subjectId_idx" ON "ModerationCase"("subjectKind", "subjectId");
CREATE INDEX "ModerationCase_decidedAt_idx" ON "ModerationCase"("decidedAt");
CREATE TABLE "new_ProposalAuthor" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("proposalId", "personId"),
    CONSTRAINT "ProposalAuthor_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_ProposalAuthor" ("joinedAt", "personId", "proposalId") SELECT "joinedAt", "personId", "proposalId" FROM "ProposalAuthor";
DROP TABLE "ProposalAuthor";
ALTER TABLE "new_ProposalAuthor" RENAME TO "ProposalAuthor";
CREATE INDEX "ProposalAuthor_personId_idx" ON "ProposalAuthor"("personId");
CREATE TABLE "new_ReaderReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reasonKey" TEXT NOT NULL,
    "reporterKey" TEXT NOT NULL DEFAULT '',
    "caseId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReaderReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ReaderReport" ("caseId", "createdAt", "id", "reasonKey", "subjectId", "subjectKind") SELECT "caseId", "createdAt", "id", "reasonKey", "subjectId", "subjectKind" FROM "ReaderReport";
DROP TABLE "ReaderReport";
ALTER TABLE "new_ReaderReport" RENAME TO "ReaderReport";
CREATE INDEX "ReaderReport_subjectKind_subjectId_idx" ON "ReaderReport"("subjectKind", "subjectId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "OpinionStatement_roundId_position_idx" ON "OpinionStatement"("roundId", "position");

-- CreateIndex
CREATE INDEX "OpinionVote_voterKey_idx" ON "OpinionVote"("voterKey");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_inviteTokenHash_key" ON "Proposal"("inviteTokenHash");
