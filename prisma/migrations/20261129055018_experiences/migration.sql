-- What people said of how it was. The rows lie by their keys, so that no order tells when somebody answered (decision 71).
-- CreateTable
CREATE TABLE "Experience" (
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    PRIMARY KEY ("kind", "subjectId", "question", "personKey")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ExperienceCount" (
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("kind", "subjectId", "question", "answer")
);

-- CreateIndex
CREATE INDEX "Experience_personKey_idx" ON "Experience"("personKey");
