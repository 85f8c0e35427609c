-- DropIndex
DROP INDEX "Proposal_mergedIntoId_publishedAt_idx";

-- CreateIndex
CREATE INDEX "Proposal_mergedIntoId_publishedAt_id_state_idx" ON "Proposal"("mergedIntoId", "publishedAt" DESC, "id", "state");
