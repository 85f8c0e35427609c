import { useMatches } from "@remix-run/react";
import { useT } from "~/i18n/context";
import { LANGUAGE_FACTS } from "~/i18n/language";
import { holdsUnchecked } from "~/i18n/unchecked";

/** What a page says of its own language: that nobody looked at it, or not at every text on it; undefined where all is well. */
export function useUncheckedNote(): string | undefined {
  const t = useT();
  const page: unknown = useMatches().at(-1)?.data;
  if (!LANGUAGE_FACTS[t.language].isChecked) return t("site.notChecked");
  return holdsUnchecked(page, t.language) ? t("site.textsNotChecked") : undefined;
}

/** The same at the foot of a page that has no footer of the site. */
export function UncheckedNote() {
  const note = useUncheckedNote();
  return note === undefined ? null : (
    <footer className="container unchecked-note quiet small">
      <p>{note}</p>
    </footer>
  );
}
