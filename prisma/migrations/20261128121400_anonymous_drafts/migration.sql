-- Which drafts of before are of a browser without a code is not known: they go with their survey, as they did.
ALTER TABLE "ResponseDraft" ADD COLUMN "anonymous" BOOLEAN NOT NULL DEFAULT false;
