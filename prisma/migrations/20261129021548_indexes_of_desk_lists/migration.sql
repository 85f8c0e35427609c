-- DropIndex
DROP INDEX "Theme_state_idx";

-- CreateIndex
CREATE INDEX "Advice_fromBodyId_dated_idx" ON "Advice"("fromBodyId", "dated");

-- CreateIndex
CREATE INDEX "Advice_toBodyId_dated_idx" ON "Advice"("toBodyId", "dated");

-- CreateIndex
CREATE INDEX "AuditEntry_action_idx" ON "AuditEntry"("action");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- CreateIndex
CREATE INDEX "Claim_waiting_createdAt_idx" ON "Claim"("waiting", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_roundId_createdAt_idx" ON "Claim"("roundId", "createdAt");

-- CreateIndex
CREATE INDEX "Proposal_state_replyDueAt_idx" ON "Proposal"("state", "replyDueAt");

-- CreateIndex
CREATE INDEX "Proposal_bodyId_state_idx" ON "Proposal"("bodyId", "state");

-- CreateIndex
CREATE INDEX "Survey_state_closesAt_idx" ON "Survey"("state", "closesAt");

-- CreateIndex
CREATE INDEX "Theme_state_replyDueAt_idx" ON "Theme"("state", "replyDueAt");

-- CreateIndex
CREATE INDEX "Theme_bodyId_state_idx" ON "Theme"("bodyId", "state");
