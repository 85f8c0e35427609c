import { SCENES } from "~/features/rounds/domain/scenes";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import type { Language } from "~/i18n/language";
import { sharePicture } from "~/platform/share-picture.server";

/** The words of the picture beside the name of the round: above it while people can take part, and afterwards. */
export type SharePictureWords = { open: string; over: string; siteName: string };

/** The picture that comes along with the address of a round (PNG); null when there is no such public round. */
export async function roundSharePicture(
  slug: string,
  language: Language,
  words: SharePictureWords,
  now: Date,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const round = await publicRound(slug, language, now);
  if (!round) return null;
  return sharePicture({
    title: round.title.text,
    kicker: round.takesInput ? words.open : words.over,
    siteName: words.siteName,
    drawing: round.scene && SCENES[round.scene],
  });
}
