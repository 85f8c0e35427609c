import type { TranslatedLanguage } from "~/i18n/language";
import { pictogramNamed } from "~/features/translations/domain/pictogram";
import type { Pictogram } from "~/features/translations/domain/pictogram";
import type { Connection } from "~/platform/db.server";
import type { TranslationState } from "../domain/translation";
import { translationStateSchema } from "../schema";
import type { TranslatableText } from "../domain/translatable-text";
import type { TranslatableThing } from "./translatable-things.server";
import { sourceHash } from "./source-hash.server";

/** A text beside its translation, for whoever translates. */
export interface TextWithTranslation extends TranslatableText {
  readonly hash: string;
  readonly text: string;
  readonly pictogram: Pictogram | null;
  /** null for nothing written yet */
  readonly state: TranslationState | null;
  readonly version: number;
  /** Set when the Dutch text changed since: what it was, and how that was translated. */
  readonly outdated: { readonly source: string; readonly text: string } | null;
}

/** How many earlier texts are looked through for one that was translated before it changed; the newest are the ones asked for. */
const MOST_OUTDATED = 2_000;

/** The texts of some things with what there is of them in a language, by the id of each thing. */
export async function translationsOf(
  connection: Connection,
  language: TranslatedLanguage,
  kind: string,
  things: readonly TranslatableThing[],
): Promise<Map<string, TextWithTranslation[]>> {
  const hashes = things.flatMap(({ texts }) => texts.map(({ source }) => sourceHash(source)));
  const columns = {
    ...({ sourceHash: true, source: true, text: true, state: true, version: true } as const),
    ...({ subjectId: true, field: true, pictogram: true } as const),
  };
  const [present, before] = await Promise.all([
    connection.translation.findMany({
      where: { language, sourceHash: { in: hashes } },
      select: columns,
    }),
    connection.translation.findMany({
      where: {
        ...{ language, subjectKind: kind, subjectId: { in: things.map(({ id }) => id) } },
        sourceHash: { notIn: hashes },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
      take: MOST_OUTDATED,
      select: columns,
    }),
  ]);
  const byHash = new Map(present.map((row) => [row.sourceHash, row]));
  // Of several the newest, which is read first.
  const byPlace = new Map(before.toReversed().map((row) => [`${row.subjectId} ${row.field}`, row]));
  return new Map(
    things.map(({ id, texts }) => [
      id,
      texts.map((text) => {
        const hash = sourceHash(text.source);
        const row = byHash.get(hash);
        const old = row === undefined ? byPlace.get(`${id} ${text.field}`) : undefined;
        return {
          ...text,
          hash,
          text: row?.text ?? "",
          pictogram: pictogramNamed((row ?? old)?.pictogram ?? null),
          state: row === undefined ? null : translationStateSchema.parse(row.state),
          version: row?.version ?? 0,
          outdated: old === undefined ? null : { source: old.source, text: old.text },
        };
      }),
    ]),
  );
}
