import { createContext, useContext, useId } from "react";
import type { ReactNode } from "react";
import { findDifficultWords } from "~/features/region/domain/difficult-words";
import type { GlossaryWord } from "~/features/region/queries/glossary-words.server";
import { useLanguage, usePath, useT } from "~/i18n/context";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";

const Words = createContext<readonly GlossaryWord[]>([]);

/** The difficult words that are explained within; without it a text stands as it is. */
export function Glossary({
  words,
  children,
}: {
  words: readonly GlossaryWord[];
  children: ReactNode;
}) {
  return <Words.Provider value={words}>{children}</Words.Provider>;
}

/**
 * A word that opens its explanation. The browser does it all: the button opens, a second press, Escape or a press
 * elsewhere closes, without script and by keyboard.
 */
function Word({ entry, text }: { entry: GlossaryWord; text: string }) {
  const id = useId();
  const t = useT();
  const path = usePath();
  // React 18 hands these attributes on as they are, but has no types for them yet.
  const opener = { popovertarget: id };
  const opened = { popover: "auto" };
  return (
    <>
      <button type="button" className="word" {...opener}>
        {text}
      </button>
      <span id={id} className="word__explanation" role="note" {...opened}>
        <strong>{text}</strong> <Localized text={entry.explanation} />{" "}
        <a href={path(`/begrippen#${entry.key}`)}>{t("information.moreWords")}</a>
      </span>
    </>
  );
}

/** A text with its difficult words underlined, the first time each. */
export function Explained({ text }: { text: LocalText }) {
  const words = useContext(Words);
  const language = useLanguage();
  // Words are known in the language of the page; a text that only exists in the other stands as it is.
  if (words.length === 0 || text.language !== language) return <Localized text={text} />;
  return findDifficultWords(text.text, words).map((piece, index) => {
    const entry = words.find(({ key }) => key === piece.word);
    return entry ? <Word key={index} entry={entry} text={piece.text} /> : piece.text;
  });
}
