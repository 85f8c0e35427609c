import { localPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";

/** Long enough to write a code down or think an answer over, short enough for the next in line. */
const SECONDS = 300;

/** Brings a tablet at a session back to the start, where it forgets everything. */
export function kioskReturn(language: Language, slug: string) {
  const start = localPath(language, `/vragenlijsten/${slug}/kiosk`);
  return { httpEquiv: "refresh", content: `${SECONDS};url=${start}` };
}
