-- A sent form is known by a hash of its token and a hash of its content. Where a proposal was begun and a reaction was
-- sent the token itself stood here, from which with the secret key a participation code follows: those rows go. The
-- others are hashes; they stay until they are old. The moment becomes a day and the rows lose their order, because both
-- would join a form with what it wrote.

PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SubmissionReceipt" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "day" TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "new_SubmissionReceipt" ("key", "content", "kind", "location", "day") SELECT "key", '', "kind", "location", substr("createdAt", 1, 10) FROM "SubmissionReceipt" WHERE instr("key", ':') = 0 AND instr("key", '.') = 0;
DROP TABLE "SubmissionReceipt";
ALTER TABLE "new_SubmissionReceipt" RENAME TO "SubmissionReceipt";
CREATE INDEX "SubmissionReceipt_day_idx" ON "SubmissionReceipt"("day");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
