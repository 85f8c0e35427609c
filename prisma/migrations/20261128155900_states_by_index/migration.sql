-- Counts of what is published go by an index and not through the whole table.
CREATE INDEX "Theme_state_idx" ON "Theme"("state");
CREATE INDEX "Reply_state_idx" ON "Reply"("state");
