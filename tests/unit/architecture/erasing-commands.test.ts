/**
 * Rule: whoever deletes something of a person says `leavesNoTrace` (or `recordErased` or `recordTakenBack`, which say it too): then it leaves
 * the write-ahead log with the same commit. Decision 141.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SCHEMA } from "./table-owners";
import { readTree } from "./source-tree";

/** Tables with something of a person that no relation to the person gives away. */
const BY_KEY_OR_WORDS = [
  ...["Person", "Response", "Answer", "ResponseDraft", "LedgerPerson", "Participation"],
  ...["LiveVote", "OpinionVote", "Experience", "InputCard", "OutboxMessage"],
];

/** Steps that delete inside the command named here, which says it. */
const STEPS: Record<string, string> = {
  "app/features/notices/commands/enqueue-notice.server.ts": "moderation/commands/undo-decision",
  "app/features/notices/commands/forget-listener.server.ts": "people/commands/remove-email",
  "app/features/notices/commands/remove-news-of.server.ts": "own/commands/erase",
  "app/features/participation/commands/loosen-ledger.server.ts": "responses/commands/part-answers",
  "app/features/participation/commands/unlink-ledger.server.ts": "own/commands/erase",
  "app/features/proposals/commands/erase-proposal.server.ts": "own/commands/erase",
  "app/features/proposals/commands/erase-reaction.server.ts": "own/commands/erase",
  "app/features/responses/commands/erase-response.server.ts": "own/commands/erase",
  "app/features/sessions/commands/erase-questions.server.ts": "own/commands/erase",
  "app/features/sessions/commands/erase-sign-up.server.ts": "own/commands/erase",
  "app/features/sessions/commands/remove-cards.server.ts": "own/commands/erase",
};

/** What a feature gives to `own/commands/erase` and to `moderation/commands/take-back-text`, which say it. */
const GIVEN_TO_A_COMMAND = /\/(?:own-input|moderated-[a-z-]+)\.server\.ts$/;

/** Where nothing is erased: what goes here is kept at another place, or was done with. */
const NOT_ERASED: Record<string, string> = {
  "app/features/live/commands/cast-vote.server.ts": "it is the vote that was cast anew",
  "app/features/notices/commands/claim-message.server.ts":
    "a message gives its place to a newer one to the same person",
  "app/features/notices/commands/send-digests.server.ts": "it is in the message that goes out",
  "app/features/proposals/commands/join-proposal.server.ts": "whoever supported it writes it now",
  "app/features/responses/commands/save-draft.server.ts": "it is the response now",
};

const personal = [...SCHEMA]
  .filter(([, relations]) => relations.some(({ leadsTo }) => leadsTo === "Person"))
  .map(([name]) => name)
  .filter((name) => name !== "AuthSession");
const delegates = [...new Set([...personal, ...BY_KEY_OR_WORDS])].map(
  (name) => name.charAt(0).toLowerCase() + name.slice(1),
);
const DELETES = new RegExp(`\\.(?:${delegates.join("|")})\\.delete(?:Many)?\\(`);
const SAYS_SO = /\b(?:leavesNoTrace|recordErased|recordTakenBack)\(/;

const deleting = readTree("app/features")
  .filter(({ path }) => !GIVEN_TO_A_COMMAND.test(path))
  .map(({ path }) => ({ path, text: readFileSync(path, "utf8") }))
  .filter(({ text }) => DELETES.test(text));

test("whoever deletes something of a person has it leave the log too", () => {
  const silent = deleting.filter(({ text }) => !SAYS_SO.test(text)).map(({ path }) => path);
  const excused = [...Object.keys(STEPS), ...Object.keys(NOT_ERASED)];
  expect(silent.filter((path) => !excused.includes(path))).toEqual([]);
  // An excuse that nobody needs any more goes.
  expect(excused.filter((path) => !silent.includes(path))).toEqual([]);
});

test("the command that a step names says it", () => {
  const commands = new Set([...Object.values(STEPS), "moderation/commands/take-back-text"]);
  const silent = [...commands].filter(
    (name) => !SAYS_SO.test(readFileSync(`app/features/${name}.server.ts`, "utf8")),
  );
  expect(silent).toEqual([]);
});
