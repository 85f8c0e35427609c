-- Figures of a million contributions are counted once per change that they could show, and not once per contribution: the
-- database itself notes what changed, so that no command can forget it.
CREATE TABLE "LedgerChange" (
    "roundId" TEXT NOT NULL PRIMARY KEY,
    "day" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    CONSTRAINT "LedgerChange_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

CREATE TRIGGER "Participation_added" AFTER INSERT ON "Participation"
BEGIN
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  VALUES (NEW."roundId", NEW."day", '', lower(hex(randomblob(16))))
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "day" THEN "change"
      WHEN excluded."day" < "day" THEN lower(hex(randomblob(16)))
      ELSE "before"
    END,
    "change" = excluded."change",
    "day" = max("day", excluded."day");
END;

CREATE TRIGGER "Participation_removed" AFTER DELETE ON "Participation"
BEGIN
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  VALUES (OLD."roundId", OLD."day", '', lower(hex(randomblob(16))))
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "day" THEN "change"
      WHEN excluded."day" < "day" THEN lower(hex(randomblob(16)))
      ELSE "before"
    END,
    "change" = excluded."change",
    "day" = max("day", excluded."day");
END;

CREATE TRIGGER "Participation_changed" AFTER UPDATE ON "Participation"
BEGIN
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  VALUES (OLD."roundId", OLD."day", '', lower(hex(randomblob(16))))
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "day" THEN "change"
      WHEN excluded."day" < "day" THEN lower(hex(randomblob(16)))
      ELSE "before"
    END,
    "change" = excluded."change",
    "day" = max("day", excluded."day");
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  SELECT NEW."roundId", NEW."day", '', lower(hex(randomblob(16)))
  WHERE NEW."roundId" <> OLD."roundId" OR NEW."day" <> OLD."day"
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "day" THEN "change"
      WHEN excluded."day" < "day" THEN lower(hex(randomblob(16)))
      ELSE "before"
    END,
    "change" = excluded."change",
    "day" = max("day", excluded."day");
END;

-- Whether somebody is counted once concerns every contribution that person ever made.
CREATE TRIGGER "LedgerPerson_linked" AFTER UPDATE OF "linked" ON "LedgerPerson" WHEN OLD."linked" <> NEW."linked"
BEGIN
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  SELECT "roundId", "day", '', lower(hex(randomblob(16))) FROM "Participation" WHERE "personKey" = NEW."key"
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "day" THEN "change"
      WHEN excluded."day" < "day" THEN lower(hex(randomblob(16)))
      ELSE "before"
    END,
    "change" = excluded."change",
    "day" = max("day", excluded."day");
END;
