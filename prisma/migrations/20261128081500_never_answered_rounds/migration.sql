-- A round is reported back only when whoever took part got an answer. One without a day on which that happened, and
-- without a day by which it was promised, is closed and was never answered.
UPDATE "Round" SET "state" = 'closed'
WHERE "state" = 'reportedBack' AND "reportedBackAt" IS NULL AND "replyDueAt" IS NULL;
