-- The drawing that may stand beside an easy text.
ALTER TABLE "Translation" ADD COLUMN "pictogram" TEXT;
