-- Texts that wait for the safety officer, of the kinds that had no place to say so.
ALTER TABLE "Claim" ADD COLUMN "held" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "OpinionStatement" ADD COLUMN "held" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "SignUp" ADD COLUMN "needsHeld" BOOLEAN NOT NULL DEFAULT false;
