import type { Pictogram } from "~/features/translations/domain/pictogram";

/**
 * The translated texts of things, by their Dutch text, as far as they are published: loaded before a page in a language is
 * made (`features/translations/queries/spoken-translations.server.ts`), so that the one place that chooses a text finds
 * them without asking the database.
 */
export interface PublishedTranslation {
  readonly text: string;
  /** Whether a speaker said that it is right. */
  readonly isChecked: boolean;
  /** The drawing beside it; null for none. */
  readonly pictogram: Pictogram | null;
}

interface Translations {
  readonly ofLanguage: Map<string, ReadonlyMap<string, PublishedTranslation>>;
  /** Notes that what is being made rests on the translations. */
  noteRead: () => void;
}

declare global {
  // The two bundles of the product each have this module; what it knows is one.
  var inbrengTranslations: Translations | undefined;
}

const NONE: ReadonlyMap<string, PublishedTranslation> = new Map();

function store(): Translations {
  globalThis.inbrengTranslations ??= { ofLanguage: new Map(), noteRead: () => undefined };
  return globalThis.inbrengTranslations;
}

/** What is published in a language, by its Dutch text. */
export function publishedTranslations(language: string): ReadonlyMap<string, PublishedTranslation> {
  const { ofLanguage, noteRead } = store();
  noteRead();
  return ofLanguage.get(language) ?? NONE;
}

/** Says what is published in a language from now on. */
export function speakTranslations(
  language: string,
  published: ReadonlyMap<string, PublishedTranslation>,
  noteRead: () => void,
): void {
  store().noteRead = noteRead;
  store().ofLanguage.set(language, published);
}
