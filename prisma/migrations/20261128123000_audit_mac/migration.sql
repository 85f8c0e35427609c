-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "mac" TEXT NOT NULL DEFAULT '';
