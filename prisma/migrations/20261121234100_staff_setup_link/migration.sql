-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN "setupExpiresAt" DATETIME;
ALTER TABLE "StaffAccount" ADD COLUMN "setupTokenHash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_setupTokenHash_key" ON "StaffAccount"("setupTokenHash");
