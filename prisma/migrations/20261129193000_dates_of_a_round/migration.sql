-- Dates of a round stand in calendars: when they last changed, and when an announcement was withdrawn. Nobody noted it before.
ALTER TABLE "Round" ADD COLUMN "changedAt" DATETIME;
ALTER TABLE "Round" ADD COLUMN "withdrawnAt" DATETIME;
