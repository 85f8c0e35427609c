import { useLanguage } from "./context";
import { languageMark } from "./language";
import type { LocalText } from "./language";

/** A text in the reader's language, or in Dutch and marked so, for the voice that reads it aloud. */
export function Localized({ text }: { text: LocalText }) {
  const language = useLanguage();
  if (text.language === language) return <>{text.text}</>;
  return <span {...languageMark(text.language, language)}>{text.text}</span>;
}
