-- Sessions remember when they began. Of those that are there already it is not known; their present end stands for it,
-- so that they last no longer than a new one.
ALTER TABLE "AuthSession" ADD COLUMN "startedAt" DATETIME;
UPDATE "AuthSession" SET "startedAt" = "expiresAt";

-- Who waits after wrong tries is a browser or an address with an account, no longer the account: nobody locks it.
ALTER TABLE "StaffAccount" DROP COLUMN "lockedUntil";
