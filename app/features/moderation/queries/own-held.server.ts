import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { heldHelp } from "./held-help.server";
import type { HeldHelp } from "./held-help.server";
import { casesWrittenBy } from "./writer-keys.server";

/** Help for somebody of whom a text is held, whatever kind it is, and until when the first of them is read. */
export type OwnHeld = { help: HeldHelp; dueAt: Date };

/** What the own page says first to whoever wrote a text that is held; null when none is. */
export async function ownHeld(
  client: Connection,
  personId: string,
  language: Language,
): Promise<OwnHeld | null> {
  const first = await client.moderationCase.findFirst({
    where: { ...(await casesWrittenBy(client, personId)), state: "held", takenBack: null },
    orderBy: { dueAt: "asc" },
    select: { dueAt: true },
  });
  return first && { help: await heldHelp(language), dueAt: first.dueAt };
}
