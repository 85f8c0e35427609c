import { findDanger } from "~/features/moderation/domain/danger-terms";
import type { ItemText } from "~/features/moderation/domain/outcome";
import { findPersonalData, kindsFound } from "~/features/moderation/domain/personal-data";
import type { PersonalDataKind } from "~/features/moderation/domain/personal-data-span";
import { cutAtSpans } from "~/features/moderation/domain/text-marks";
import type { MarkedSegment } from "~/features/moderation/domain/text-marks";
import { keyedHash } from "~/platform/secret.server";
import { textSigns } from "./settings.server";

/** What a writer is shown before sending: the own text with marks, and what was seen in it. */
export type TextCheck = {
  title: readonly MarkedSegment<PersonalDataKind>[];
  body: readonly MarkedSegment<PersonalDataKind>[];
  kinds: readonly PersonalDataKind[];
  /** Travels back with "send it as it is": it fits this text and no other. */
  seen: string;
};

/** Fits this very text: it comes back from a writer who was shown something about it and sends it as it is. */
export function seenKey({ title, body }: ItemText): string {
  return keyedHash("moderation", "seen", title, body);
}

/** Whether a text suggests danger: then nothing stands between its writer and help. */
export async function suggestsDanger({ title, body }: ItemText): Promise<boolean> {
  const { danger } = await textSigns();
  return findDanger(`${title}\n\n${body}`, danger).length > 0;
}

/**
 * Points out personal data before a text is sent. A text that suggests danger is not held up by this.
 * @param seen what came back from an earlier check
 * @returns null when there is nothing to point out, or the writer saw it and sends this very text anyway
 */
export async function checkBeforeSending(text: ItemText, seen: string): Promise<TextCheck | null> {
  const key = seenKey(text);
  if (seen === key) return null;
  const { publicNumbers } = await textSigns();
  const title = findPersonalData(text.title, { publicNumbers });
  const body = findPersonalData(text.body, { publicNumbers });
  if (title.length + body.length === 0) return null;
  if (await suggestsDanger(text)) return null;
  return {
    title: cutAtSpans(text.title, title),
    body: cutAtSpans(text.body, body),
    kinds: kindsFound([...title, ...body]),
    seen: key,
  };
}
