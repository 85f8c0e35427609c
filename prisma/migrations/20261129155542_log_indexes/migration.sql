-- DropIndex
DROP INDEX "AuditEntry_actorId_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_sequence_idx" ON "AuditEntry"("subjectKind", "sequence");

-- CreateIndex
CREATE INDEX "AuditEntry_actorKind_actorId_idx" ON "AuditEntry"("actorKind", "actorId");
