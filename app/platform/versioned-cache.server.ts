/**
 * Memoises what a read gave for as long as a version of what it reads stays the same. For reads that take so long that they
 * must not be repeated for every commit to their tables, where something cheaper tells whether they could give another answer.
 */
import { metrics } from "./metrics.server";
import { transactionOfCommand } from "./write-queue.server";

interface Versioned<Value> {
  version: string;
  answer: Promise<Value>;
}

/**
 * @param most how many answers are remembered, each under a key; with one more it begins anew
 * @returns what gives the answer for a key: read once per version, by whoever asks first. Inside a command an answer is
 * used but not remembered, because what the command changed may not come to hold
 */
export function cacheByVersion<Value>(
  most: number,
): (key: string, version: string, read: () => Promise<Value>) => Promise<Value> {
  const answers = new Map<string, Versioned<Value>>();
  return (key, version, read) => {
    const known = answers.get(key);
    const holds = known?.version === version;
    metrics.cacheReads.inc({ outcome: holds ? "hit" : "miss" });
    if (holds) return known.answer;
    if (transactionOfCommand() !== undefined) return read();
    const versioned = { version, answer: read() };
    versioned.answer.catch(() => {
      if (answers.get(key) === versioned) answers.delete(key);
    });
    if (answers.size >= most) answers.clear();
    answers.set(key, versioned);
    return versioned.answer;
  };
}
