import type { ReactNode } from "react";
import { useLanguage } from "./context";
import { languageMark } from "./language";

/** What people write here is Dutch, unless it is known to be something else. */
const USUAL = "nl";

export interface WrittenProps {
  /** The language it was written in, where that is known. */
  language?: string | undefined;
  children: ReactNode;
}

/** Words that somebody wrote, marked with their language where that is not the reader's, for the voice that reads them aloud. */
export function Written({ language = USUAL, children }: WrittenProps) {
  const reader = useLanguage();
  if (language === reader) return <>{children}</>;
  return <span {...languageMark(language, reader)}>{children}</span>;
}

/** Stands in a sentence for the words of somebody; no text has this character. */
const PLACE = "\u{E000}";

export interface SentenceWithWordsProps {
  /** The sentence in the reader's language, with the words at the given place. */
  sentence: (place: string) => string;
  words: string;
  language?: string;
}

/** A sentence of the product with words of somebody in it. */
export function SentenceWithWords({ sentence, words, language }: SentenceWithWordsProps) {
  const [before = "", after = ""] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <Written language={language}>{words}</Written>
      {after}
    </>
  );
}
