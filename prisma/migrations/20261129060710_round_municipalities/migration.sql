-- CreateTable
CREATE TABLE "RoundMunicipality" (
    "roundId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,

    PRIMARY KEY ("roundId", "municipalityId"),
    CONSTRAINT "RoundMunicipality_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundMunicipality_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RoundMunicipality_municipalityId_idx" ON "RoundMunicipality"("municipalityId");
