import {
  findsIn,
  handledFinds,
  openFinds,
  staysForLog,
  STAY_REASONS,
} from "~/features/moderation/domain/open-finds";
import type { FindChoice } from "~/features/moderation/domain/open-finds";
import type { Redaction } from "~/features/moderation/domain/redaction";
import type { Connection } from "~/platform/db.server";
import { FindsLeft } from "~/platform/finds-left.server";
import { STAY_FIELD } from "~/policy/stay-field";
import { textSigns } from "./settings.server";

/** Why each find may stay readable, by the field of a form. */
export type Stays = Readonly<Record<string, string>>;

/** Nothing was said of any find yet. */
export const NO_STAYS: Stays = {};

type Written = string | null | undefined;

function choiceOf(stays: Stays, field: string): FindChoice | undefined {
  return ["cover" as const, ...STAY_REASONS].find((known) => known === stays[field]);
}

/**
 * Asks the same of a text of somebody else that becomes public: each find is covered, or may stay.
 * @returns what is covered
 */
export async function requireCovers(
  connection: Connection,
  body: string,
  stays: Stays,
): Promise<readonly Redaction[]> {
  return (await handleFinds(connection, body, stays, true)).covers.body;
}

/**
 * Asks of words that staff are about to publish what a moderator is asked of a text: each find is taken out, or may stay
 * for a reason that fits its kind. A step of every command that makes words public outside a moderation case, inside its
 * transaction: otherwise it throws `FindsLeft`, and nothing of the command stays.
 * @param words everything that becomes public, in any order
 * @returns reasons and how often each was given, for the log; null when nothing was found
 */
export async function requireFindsHandled(
  connection: Connection,
  words: readonly Written[],
  stays: Stays,
): Promise<string | null> {
  const body = words.flatMap((text) => text ?? []).join("\n\n");
  return staysForLog((await handleFinds(connection, body, stays, false)).stays);
}

async function handleFinds(
  connection: Connection,
  body: string,
  stays: Stays,
  canCover: boolean,
): Promise<ReturnType<typeof handledFinds>> {
  const { publicNumbers } = await textSigns(connection);
  const text = { title: "", body };
  const finds = findsIn(text, { publicNumbers });
  const choices = finds.flatMap(({ kind, key }) => {
    const chosen = choiceOf(stays, `${STAY_FIELD}${kind}.${key}`);
    return chosen === undefined || (chosen === "cover" && !canCover)
      ? []
      : [[key, chosen] as const];
  });
  const handled = handledFinds(finds, Object.fromEntries(choices));
  const left = openFinds(text, handled, { publicNumbers });
  if (left.length === 0) return handled;
  throw new FindsLeft(
    left.map(({ kind, key, words }) => ({ field: `${STAY_FIELD}${kind}.${key}`, words })),
  );
}
