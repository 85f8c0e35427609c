-- The day on which somebody got a code is the day of their first answer: the month says enough.
UPDATE "Person" SET "createdOn" = substr("createdOn", 1, 7);
