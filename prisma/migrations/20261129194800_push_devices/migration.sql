CREATE TABLE "PushDevice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "endpointHash" TEXT NOT NULL,
    "subscription" TEXT NOT NULL,
    "dueAt" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "toldAt" DATETIME,
    "createdOn" TEXT NOT NULL,
    CONSTRAINT "PushDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PushDevice_endpointHash_key" ON "PushDevice"("endpointHash");
CREATE INDEX "PushDevice_personId_idx" ON "PushDevice"("personId");
CREATE INDEX "PushDevice_dueAt_idx" ON "PushDevice"("dueAt");
