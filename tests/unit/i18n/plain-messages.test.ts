/**
 * The product keeps to what it advises makers of surveys: no sentence is longer than a reader of fifteen follows at once, and
 * no word of policy stands where a plain one is known.
 */
import { describe, expect, test } from "vitest";
import { PLAIN_WORDS } from "~/features/surveys/domain/plain-words";
import { EASY_LIMITS, measureReadability } from "~/features/surveys/domain/readability";
import { messages } from "~/i18n/messages";

/** A number stands where the message has a hole; of words for one and for many, those for many. */
function asRead(message: string): string {
  return message.replaceAll(/\{\w+:[^{}|]*\|([^{}|]*)\}/g, "$1").replaceAll(/\{\w+\}/g, "12");
}

const read = Object.entries(messages.nl).flatMap(([feature, texts]) =>
  Object.entries(texts).map(([name, text]) => ({
    key: `${feature}.${name}`,
    found: measureReadability(asRead(text)),
  })),
);

describe("every message in Dutch", () => {
  test("is read: thousands of them", () => expect(read.length).toBeGreaterThan(2_000));

  test("has short sentences", () => {
    const long = read.flatMap(({ key, found }) =>
      found.longSentences.map(({ sentence, words }) => `${key} (${words}): ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("uses the plain word where one is known", () => {
    const hard = read.flatMap(({ key, found }) =>
      found.hardWords.flatMap(({ word, plain }) =>
        plain === undefined ? [] : [`${key}: '${word}' is '${plain}'`],
      ),
    );
    expect(hard).toEqual([]);
  });
});

/** Names of states and kinds: they stand on labels, in choices and within sentences, so none ends as a sentence does. */
const NAMES =
  /^(?:moderation\.decided|moderation\.subject|terms\.\w+|rounds\.state|claims\.state)_/;

const { makkelijk, ...spoken } = messages;

describe("every message in easy words", () => {
  const easy = Object.entries(makkelijk).flatMap(([feature, texts]) =>
    Object.entries(texts).map(([name, text]) => ({
      key: `${feature}.${name}`,
      text: asRead(text),
    })),
  );

  test("has sentences of ten words at most, and no hard word", () => {
    expect(easy.length).toBeGreaterThan(10);
    const faults = easy.flatMap(({ key, text }) => {
      const { longSentences, hardWords } = measureReadability(text, EASY_LIMITS);
      const [long, hard] = [longSentences.map(({ sentence }) => sentence), hardWords];
      return [...long, ...hard.map(({ word }) => word)].map((fault) => `${key}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

test.each(Object.entries(spoken))("a name ends without a full stop (%s)", (language, texts) => {
  const names = Object.entries(texts).flatMap(([feature, own]) =>
    Object.entries(own).filter(([name]) => NAMES.test(`${feature}.${name}`)),
  );
  expect(names.length).toBeGreaterThan(language === "nl" ? 20 : 0);
  expect(names.filter(([, text]) => text.endsWith("."))).toEqual([]);
});

test("the list of words is in lower case, as a text is searched", () => {
  for (const { hard } of PLAIN_WORDS) expect(hard).toBe(hard.toLowerCase());
});
