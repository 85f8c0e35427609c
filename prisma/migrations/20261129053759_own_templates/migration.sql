-- CreateTable
CREATE TABLE "OwnTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "TemplatePicture" (
    "templateId" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL,

    PRIMARY KEY ("templateId", "file"),
    CONSTRAINT "TemplatePicture_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "OwnTemplate" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "OwnTemplate_kind_name_key" ON "OwnTemplate"("kind", "name");
