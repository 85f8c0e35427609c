/** Keeps names to the terms of the field: an image that was replaced by a term does not come back. */
import ts from "typescript";
import { expect, test } from "vitest";
import { place, readTree, walk } from "./source-tree";

/** Names that had a term of the field, with that term. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [
    /^(kept(?!At$|On$|Late$|Rate)[A-Z]\w*|Kept(?!Rate$|Typing$)\w+)$/,
    "cached..., stored..., ttlCache",
  ],
  [/^(withholdData|restoreData)$/, "hydrationPayload"],
  [/^(answerWithRemix|narrowBuild|listAreas)$/, "remixHandler, partition..."],
  [/^(placeOfRepeat|rememberSubmission)$/, "idempotency key, recordSubmission"],
  [/^(giveNotice|noteNews|tellOf[A-Z]\w*|tellGuests?|tellAbout)$/, "enqueue..., notify..."],
  [
    /^Promise(Kind|State|ToKeep|Item|Source|Dto|Filter|View|List|Entry|Records)s?$/,
    "Commitment...",
  ],
  [/^promise(State|Sources|List|Schema|FilterSchema)$/, "commitment..."],
  [
    /^(holdSessions|seatNext|sayOpinion|keep(Draft|Card|Material|Poll|Attendance|Picture))$/,
    "save..., mark..., promote...",
  ],
  [/^(Day|Example)?Guests?$/, "Registrant"],
  [/[sS]tanding(Of)?$/, "status, current"],
  [
    /^(Frame(Kind|Item|Lists|Version|Line|Timing)|framesAt|frameVersions|reviseFrames)$/,
    "scope...",
  ],
  [/^(un)?tie[A-Z]\w*$|^(Un)?[tT]ie[A-Z]\w*(Form|Outcome|Choices)$/, "link..."],
  [/WordsSchema$/, "...EnumColumns"],
  [/^(yesOrNo)$/, "booleanColumn"],
];

/** What was promised was kept, or not: only of a commitment that is the word. */
const KEPT = /^kept$/;

/** Images in comments, with the plain word. */
const IMAGES = /\breckon(s|ed|ing)?\b|\bcomes? alive\b|\bat the door\b/i;

const files = readTree("app", "prisma", "tests").filter(
  ({ path }) => !path.includes("architecture/"),
);
const isMessage = (path: string) => path.startsWith("app/i18n/");

test("names are those of the field", () => {
  const found = files
    .filter(({ path }) => !isMessage(path))
    .flatMap((file) => {
      const here: string[] = [];
      walk(file.tree, (node) => {
        if (!ts.isIdentifier(node)) return;
        const rule = REPLACED.find(([name]) => name.test(node.text));
        if (rule) here.push(`${place(file, node)} ${node.text}: say ${rule[1]}`);
      });
      return here;
    });
  expect(found).toEqual([]);
});

test("only a promise is kept: what is stored, cached or chosen says so", () => {
  const found = files
    .filter(({ path }) => path.startsWith("app/") && !isMessage(path) && !/commitment/.test(path))
    .flatMap((file) => {
      const here: string[] = [];
      walk(file.tree, (node) => {
        if (ts.isIdentifier(node) && KEPT.test(node.text)) here.push(place(file, node));
      });
      return here;
    });
  expect(found).toEqual([]);
});

test("comments say it plainly", () => {
  const found = files.flatMap(({ path, tree }) =>
    [...tree.text.matchAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm)].flatMap(([comment]) =>
      IMAGES.test(comment) ? [`${path}: ${comment.trim().slice(0, 80)}`] : [],
    ),
  );
  expect(found).toEqual([]);
});
