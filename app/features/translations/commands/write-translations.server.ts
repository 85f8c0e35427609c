import type { Pictogram } from "~/features/translations/domain/pictogram";
import type { TranslatedLanguage } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { decideTranslation } from "../domain/translation";
import type { TranslatedKind, TranslationState } from "../domain/translation";
import { sourceHash } from "../queries/source-hash.server";
import { translationStateSchema } from "../schema";

/** A text as it was typed beside its source. */
export interface TypedTranslation {
  readonly field: string;
  readonly source: string;
  readonly text: string;
  /** The drawing beside it; left out where what there is stays. */
  readonly pictogram?: Pictogram | null;
  /** What it was typed over: the version that stood there, 0 for nothing. */
  readonly version: number;
}

/** The texts of one thing in one language. */
export interface TypedThing {
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly texts: readonly TypedTranslation[];
}

export type WriteTranslationsOutcome =
  { ok: true; changed: number } | { ok: false; code: "conflict"; fields: readonly string[] };

const EVENTS = {
  draft: "translation.drafted",
  published: "translation.published",
  checked: "translation.checked",
} as const satisfies Record<TranslationState, string>;

/** What becomes of a text, decided before anything is written. */
async function decide(
  transaction: Transaction,
  language: TranslatedLanguage,
  { source, text, pictogram, version }: TypedTranslation,
  state: TranslationState,
) {
  const row = await transaction.translation.findUnique({
    where: { language_sourceHash: { language, sourceHash: sourceHash(source) } },
    select: { text: true, pictogram: true, state: true, version: true },
  });
  const present = row && { ...row, state: translationStateSchema.parse(row.state) };
  const drawing = pictogram === undefined ? (row?.pictogram ?? null) : pictogram;
  return decideTranslation(present, { text, pictogram: drawing, version }, state);
}

async function write(
  transaction: Transaction,
  language: TranslatedLanguage,
  { kind, id }: TypedThing,
  { field, source, text, pictogram }: TypedTranslation,
  { state, now }: { state: TranslationState; now: Date },
): Promise<void> {
  const key = { language, sourceHash: sourceHash(source) };
  if (text === "") {
    await transaction.translation.deleteMany({ where: key });
    return;
  }
  const checkedAt = state === "checked" ? now : null;
  const drawing = pictogram === undefined ? {} : { pictogram };
  const words = { text, state, checkedAt, updatedAt: now, ...drawing };
  await transaction.translation.upsert({
    where: { language_sourceHash: key },
    create: { ...key, ...words, source, subjectKind: kind, subjectId: id, field },
    update: { ...words, version: { increment: 1 } },
  });
}

/**
 * Writes the texts of some things in a language, all of them or none: where somebody else wrote meanwhile, nothing is
 * changed, and the fields are named.
 */
export async function writeTranslations(
  { actor }: Authorized<"translation.write">,
  language: TranslatedLanguage,
  things: readonly TypedThing[],
  state: TranslationState,
  now: Date,
): Promise<WriteTranslationsOutcome> {
  return inTransaction(async (transaction) => {
    const changes: { thing: TypedThing; texts: TypedTranslation[] }[] = [];
    const fields: string[] = [];
    for (const thing of things) {
      const texts: TypedTranslation[] = [];
      for (const text of thing.texts) {
        const verdict = await decide(transaction, language, text, state);
        if (!verdict.ok) fields.push(text.field);
        else if (verdict.change !== "none") texts.push(text);
      }
      if (texts.length > 0) changes.push({ thing, texts });
    }
    if (fields.length > 0) return { ok: false, code: "conflict", fields };
    for (const { thing, texts } of changes) {
      for (const text of texts) await write(transaction, language, thing, text, { state, now });
      await emit(
        transaction,
        {
          actor: auditActorOf(actor),
          type: EVENTS[state],
          subjectKind: "translation",
          subjectId: `${language}.${thing.kind}.${thing.id}`,
        },
        now,
      );
    }
    return { ok: true, changed: changes.reduce((sum, { texts }) => sum + texts.length, 0) };
  });
}
