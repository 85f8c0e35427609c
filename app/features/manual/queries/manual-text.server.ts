import council from "../../../../docs/handleiding/adviesraad.md?raw";
import responder from "../../../../docs/handleiding/beantwoorder.md?raw";
import administrator from "../../../../docs/handleiding/beheerder.md?raw";
import moderator from "../../../../docs/handleiding/moderator.md?raw";
import safety from "../../../../docs/handleiding/veiligheid.md?raw";
import type { ManualText } from "~/features/manual/domain/manual-text";
import { MANUAL_CHAPTERS } from "~/features/staff/domain/manual-places";
import type { ManualChapter } from "~/features/staff/domain/manual-places";
import { memoise } from "~/platform/cache.server";
import { readMarkdown } from "./read-markdown.server";

/** The files of the manual, which become part of the build. */
const FILES: Readonly<Record<ManualChapter, string>> = {
  moderator,
  veiligheid: safety,
  beantwoorder: responder,
  adviesraad: council,
  beheerder: administrator,
};

async function readChapter(address: string): Promise<ManualText | null> {
  const chapter = Object.values(MANUAL_CHAPTERS).find((known) => known === address);
  if (chapter === undefined) return null;
  return readMarkdown(FILES[chapter]);
}

const chapterOnce = memoise(Object.keys(FILES).length, readChapter);

/**
 * One chapter of the manual, read once; null when there is none of this name.
 * @param address the last part of its address
 */
export function manualText(address: string): Promise<ManualText | null> {
  // What is not there is not worth the place of a chapter.
  return Object.hasOwn(FILES, address) ? chapterOnce(address) : Promise.resolve(null);
}
