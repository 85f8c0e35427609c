-- Writers of a merged proposal write their own text only. Merging used to copy their row, with the moment they joined, to the
-- proposal that stays; the copy goes and the row itself stays. A proposal whose every writer looks like a copy is left as it
-- is: nobody may lose their own proposal to a guess.
CREATE TEMPORARY TABLE "CopiedWriter" AS
SELECT w."proposalId", w."personId"
FROM "ProposalAuthor" w
WHERE EXISTS (
  SELECT 1
  FROM "Proposal" m
  JOIN "ProposalAuthor" a ON a."proposalId" = m."id"
  WHERE m."mergedIntoId" = w."proposalId"
    AND a."personId" = w."personId"
    AND a."joinedAt" = w."joinedAt"
);

DELETE FROM "ProposalAuthor"
WHERE ("proposalId", "personId") IN (SELECT "proposalId", "personId" FROM "CopiedWriter")
  AND "proposalId" IN (
    SELECT o."proposalId"
    FROM "ProposalAuthor" o
    WHERE (o."proposalId", o."personId") NOT IN (SELECT "proposalId", "personId" FROM "CopiedWriter")
  );

DROP TABLE "CopiedWriter";
