/** Every column that leads to a person, and every column with words, has a place. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OWN_INPUT_NAMES } from "~/features/vocabulary/own-input";
import { copyHolders, ownInputKinds } from "~/own-input.server";
import { OF_NOBODY } from "./columns-of-nobody";
import { STRUCTURE } from "./structure-columns";

type Column = { model: string; name: string; path: string; type: string };

const schema = readFileSync("prisma/schema.prisma", "utf8");
const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
  ([, model = "", body = ""]) => ({ model, body }),
);
const columns: Column[] = models.flatMap(({ model, body }) =>
  [...body.matchAll(/^ {2}(\w+)\s+(\w+)\??(?=\s|$)/gm)].map(([, name = "", type = ""]) => ({
    model,
    name,
    type,
    path: `${model}.${name}`,
  })),
);

/** Columns that are a key to a row of this table. */
const keysTo = (table: string) =>
  models.flatMap(({ model, body }) =>
    [...body.matchAll(/^ {2}\w+\s+(\w+)\??\s+@relation\([^)]*fields: \[(\w+)\]/gm)].flatMap(
      ([, to, column = ""]) => (to === table ? [`${model}.${column}`] : []),
    ),
  );

const foreignKeys = new Set(models.flatMap(({ model }) => keysTo(model)));

/** Keys and hashes that lead to no participant, with what they are. */
const LEADS_TO_NOBODY: Record<string, string> = {
  "Body.key": "a name of the region's data",
  "GlossaryTerm.key": "a name of the region's data",
  "Source.key": "a name of the region's data",
  "PrincipleAction.key": "a name of the region's data",
  "Answer.questionKey": "a question",
  "AnswerCount.questionKey": "a question",
  "ModerationCase.reasonKey": "a house rule",
  "ModerationCase.questionKey": "a question",
  "ReaderReport.reasonKey": "a house rule",
  "SurveyInvitation.tokenHash": "a link that many people use",
  "Proposal.inviteTokenHash": "a link to a proposal, not to who made it",
  "SurveyTablet.recipient": "the public half of the key of a tablet",
  "SurveySnapshot.hash": "a file",
  "RoundReport.hash": "a report",
  "FigureSnapshot.hash": "figures",
  "AuditEntry.hash": "the log",
  "AuditEntry.previousHash": "the log",
  "AuditHead.hash": "the log",
  "OutboxMessage.dedupeKey": "a message",
  "StaffAccount.email": "staff",
  "StaffAccount.passwordHash": "staff",
  "StaffAccount.recoveryHashes": "staff",
  "StaffAccount.setupTokenHash": "staff",
  "StaffAccount.calendarTokenHash": "staff",
  "StaffIdentity.subjectHash": "staff",
  "PageVersion.key": "a published thing or list, never a person",
  "ErasedKey.key": "what was erased already, as a hash that nobody can make without knowing it",
  "LimitCount.key":
    "an address or a session that a limit counts, as a keyed hash that goes within a day",
  "Translation.sourceHash": "a text of the product",
  "SubmissionReceipt.key": "a form that was sent; a hash, and pruned",
};

const KEY_LIKE = /^(key|hash)$|(?:Key|Keys|Hash)$|^email$|^recipient$/;

test("every column that leads to a person belongs to exactly one entry", () => {
  const named = ownInputKinds.flatMap((kind) => kind.columns);
  expect(named.filter((path, index) => named.indexOf(path) !== index)).toEqual([]);
  const leading = new Set([
    ...keysTo("Person"),
    ...keysTo("SignUp"),
    ...columns
      .filter(({ name, type }) => type === "String" && KEY_LIKE.test(name))
      .map(({ path }) => path),
  ]);
  const homeless = [...leading].filter(
    (path) =>
      !named.includes(path) &&
      LEADS_TO_NOBODY[path] === undefined &&
      // The ledger person is reached by the key that the participation carries.
      path !== "LedgerPerson.id",
  );
  expect(homeless).toEqual([]);
});

test("every column with words is erased with its writer, taken from where it was copied, or of nobody", () => {
  const erased = [
    ...ownInputKinds.flatMap(({ columns: paths, texts }) => [...paths, ...texts]),
    ...copyHolders.flatMap((holder) => holder.columns),
  ];
  const homeless = columns.filter(
    ({ model, name, path, type }) =>
      type === "String" &&
      !STRUCTURE.has(name) &&
      !foreignKeys.has(path) &&
      !erased.includes(path) &&
      !(OF_NOBODY[model]?.columns.includes(name) ?? false),
  );
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test("the registry names only columns that exist, and every part once", () => {
  const known = new Set(columns.map(({ path }) => path));
  const named = [
    ...ownInputKinds.flatMap((kind) => [...kind.columns, ...kind.texts]),
    ...copyHolders.flatMap((holder) => holder.columns),
    ...Object.entries(OF_NOBODY).flatMap(([model, entry]) =>
      entry.columns.map((name) => `${model}.${name}`),
    ),
  ];
  expect(named.filter((path) => !known.has(path))).toEqual([]);
  expect(ownInputKinds.map(({ name }) => name).sort()).toEqual([...OWN_INPUT_NAMES].sort());
});
