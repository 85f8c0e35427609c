import {
  findsIn,
  handledFinds,
  openFinds,
  staysForLog,
} from "~/features/moderation/domain/open-finds";
import type { FindChoice } from "~/features/moderation/domain/open-finds";
import type { ItemRedactions, ItemText } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import { onScreen } from "./finds-on-screen.server";
import type { FindOnScreen } from "./finds-on-screen.server";
import { textSigns } from "./settings.server";

/** A text that is not published yet: what was found in it, and of which finds is still to be said what becomes of them. */
export type FindsLeft = {
  ok: false;
  code: "personal_data_left";
  finds: readonly FindOnScreen[];
  left: readonly { key: string }[];
};

export type FindsHandled = {
  ok: true;
  covers: ItemRedactions;
  /** Reasons and how often each was given, for the log; null when nothing was left. */
  mayStay: string | null;
};

/**
 * Whether a text may be published with what was chosen for its finds. A step of every command of staff that makes words
 * public outside a moderation case.
 * @param choices by the key of a find; where the words can be changed instead, "cover" is no choice
 */
export async function findsBeforePublication(
  connection: Connection,
  text: ItemText,
  choices: Readonly<Record<string, FindChoice>>,
  canCover: boolean,
): Promise<FindsHandled | FindsLeft> {
  const { publicNumbers } = await textSigns(connection);
  const finds = findsIn(text, { publicNumbers });
  const chosen = canCover
    ? choices
    : Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== "cover"));
  const { covers, stays } = handledFinds(finds, chosen);
  const left = openFinds(text, { covers, stays }, { publicNumbers });
  if (left.length === 0) return { ok: true, covers, mayStay: staysForLog(stays) };
  return {
    ok: false,
    code: "personal_data_left",
    finds: onScreen(finds),
    left: left.map(({ key }) => ({ key })),
  };
}
