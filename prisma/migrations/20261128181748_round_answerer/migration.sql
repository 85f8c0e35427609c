-- The body that answers in a round stands beside the one that decides. Until now these were one and the same.
ALTER TABLE "Round" ADD COLUMN "answererBodyId" TEXT REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
UPDATE "Round" SET "answererBodyId" = "deciderBodyId";
