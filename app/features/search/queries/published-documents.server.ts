import { SEARCH_KINDS } from "~/features/search/schema";
import type { SearchKind } from "~/features/search/schema";
import type { DeskLanguage } from "~/i18n/language";
import { DESK_LANGUAGES } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type {
  DocumentPortion,
  SearchableDocument,
  SearchableDocuments,
  SearchableText,
} from "~/platform/searchable.server";

/** Everything that can be found: what each kind of the search page is made of. */
export type Searchable = Readonly<Record<SearchKind, SearchableDocuments>>;

/** Some documents: by kind their ids, or `undefined` for all of that kind. */
export type DocumentChoice = ReadonlyMap<SearchKind, readonly string[] | undefined>;

/** All documents of all kinds. */
export const EVERYTHING: DocumentChoice = new Map(SEARCH_KINDS.map((kind) => [kind, undefined]));

/** One published thing in one language, as the index keeps it. */
export type PublishedDocument = {
  kind: SearchKind;
  refId: string;
  language: DeskLanguage;
  title: string;
  body: string;
  path: string;
  year: number | null;
};

/** The id of a document says what it is of, so that the same content makes the same rows. */
export function documentId({
  kind,
  refId,
  language,
}: Pick<PublishedDocument, "kind" | "refId" | "language">): string {
  return `${kind}.${refId}.${language}`;
}

/** A thing in both languages; where there is no English, the Dutch text stands in for it. */
function inBothLanguages(
  kind: SearchKind,
  { title, body, ...rest }: SearchableDocument,
): PublishedDocument[] {
  return DESK_LANGUAGES.map((language) => {
    const pick = ([nl, en]: SearchableText) => (language === "en" ? (en ?? nl) : nl);
    return {
      kind,
      ...rest,
      language,
      title: pick(title) ?? "",
      body: body.flatMap((text) => pick(text) ?? []).join("\n"),
    };
  });
}

/** What is published of a portion of one kind, in both languages. */
export async function publishedDocuments(
  client: Connection,
  searchable: Searchable,
  kind: SearchKind,
  portion: DocumentPortion,
): Promise<PublishedDocument[]> {
  const documents = await searchable[kind].documents(client, portion);
  return documents.flatMap((document) => inBothLanguages(kind, document));
}
