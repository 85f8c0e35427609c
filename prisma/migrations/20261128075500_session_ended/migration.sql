-- A session that took place is "ended"; "held" is a text that waits for a safety officer.
UPDATE "Session" SET "state" = 'ended' WHERE "state" = 'held';
