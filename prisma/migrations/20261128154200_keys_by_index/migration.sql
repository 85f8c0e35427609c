-- The writers of a case get a row each, so that the cases of a writer are found by the key and not by reading them all.
CREATE TABLE "CaseWriter" (
    "key" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,

    PRIMARY KEY ("key", "caseId"),
    CONSTRAINT "CaseWriter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "CaseWriter" ("key", "caseId")
    SELECT DISTINCT writer.value, "ModerationCase"."id"
    FROM "ModerationCase", json_each("ModerationCase"."authorKeys") AS writer;
CREATE INDEX "CaseWriter_caseId_idx" ON "CaseWriter"("caseId");
ALTER TABLE "ModerationCase" DROP COLUMN "authorKeys";

-- Reports that are made from now on are found by a key; the key of earlier ones nobody can make any more.
ALTER TABLE "ReaderReport" ADD COLUMN "numberedKey" TEXT;
CREATE UNIQUE INDEX "ReaderReport_numberedKey_key" ON "ReaderReport"("numberedKey");
