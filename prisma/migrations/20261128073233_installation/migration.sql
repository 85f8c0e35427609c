-- CreateTable
CREATE TABLE "Installation" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);
