import { languageIn } from "~/features/surveys/domain/localized-text";
import type { LocalizedText } from "~/features/surveys/domain/localized-text";
import { useLanguage } from "~/i18n/context";
import { inLanguage } from "~/i18n/language";
import { Written } from "~/i18n/written";

export interface SurveyWordsProps {
  text: LocalizedText;
  /** The text as this reader gets it, with earlier answers filled in. */
  words: (text: LocalizedText) => string;
}

/** A text of a questionnaire, marked with its language where nobody wrote or translated it for the reader. */
export function SurveyWords({ text, words }: SurveyWordsProps) {
  const reader = useLanguage();
  return <Written language={languageIn(inLanguage(text, reader), reader)}>{words(text)}</Written>;
}
