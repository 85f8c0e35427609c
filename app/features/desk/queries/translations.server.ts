/** What there is to translate, as the features offer it, with what stands beside it in a language. */
import { translatableAdvice } from "~/features/advice/queries/translatable.server";
import { translatableAgreements } from "~/features/agenda/queries/translatable.server";
import { translatableClaims } from "~/features/claims/queries/translatable.server";
import { translatablePapers } from "~/features/decisions/queries/translatable.server";
import { translatablePrinciples } from "~/features/principles/queries/translatable.server";
import { translatableReplies } from "~/features/proposals/queries/translatable.server";
import {
  translatableBodies,
  translatableRegion,
  translatableTerms,
} from "~/features/region/queries/translatable.server";
import { translatableThemes } from "~/features/reporting/queries/translatable.server";
import { translatableRounds } from "~/features/rounds/queries/translatable.server";
import { translatableSessions } from "~/features/sessions/queries/translatable.server";
import { translatableSurveys } from "~/features/surveys/queries/translatable.server";
import type { TranslatedKind, TranslationState } from "~/features/translations/domain/translation";
import { translationsOf } from "~/features/translations/queries/translations-of.server";
import type { TextWithTranslation } from "~/features/translations/queries/translations-of.server";
import type { Translatable } from "~/features/translations/queries/translatable-things.server";
import type { TranslatedLanguage } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { inPortions } from "~/platform/portions.server";
import type { Authorized } from "~/policy/authorize.server";

const TRANSLATABLES: Readonly<Record<TranslatedKind, Translatable>> = {
  round: translatableRounds,
  survey: translatableSurveys,
  session: translatableSessions,
  theme: translatableThemes,
  reply: translatableReplies,
  agreement: translatableAgreements,
  principle: translatablePrinciples,
  body: translatableBodies,
  term: translatableTerms,
  region: translatableRegion,
  advice: translatableAdvice,
  paper: translatablePapers,
  claim: translatableClaims,
};

const THINGS_ON_A_PAGE = 20;
/** A long survey has hundreds of texts; a form takes six hundred fields, and two belong to a text. */
const TEXTS_ON_A_PAGE = 40;

/** How many of the texts of a thing are in which state. */
export type Progress = Record<TranslationState | "missing" | "outdated", number>;

export interface ThingToTranslate {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  readonly progress: Progress;
}

function progressOf(texts: readonly TextWithTranslation[]): Progress {
  const progress = { draft: 0, published: 0, checked: 0, missing: 0, outdated: 0 };
  for (const { state, outdated } of texts) {
    progress[state ?? (outdated === null ? "missing" : "outdated")] += 1;
  }
  return progress;
}

/** How many translations of a language are in which state, of everything. */
async function countedStates(language: TranslatedLanguage): Promise<Record<string, number>> {
  const client = await database();
  const rows = await client.translation.groupBy({
    by: ["state"],
    where: { language },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count._all]));
}

/** A page of the things of a kind, newest first, with how far each is. */
export async function thingsToTranslate(
  _grant: Authorized<"translation.write">,
  language: TranslatedLanguage,
  kind: TranslatedKind,
  wanted: number,
): Promise<{ things: ThingToTranslate[]; states: Record<string, number>; place: PagePlace }> {
  const client = await database();
  const { count, things } = TRANSLATABLES[kind];
  const { skip, take, ...place } = pageWindow(await count(client), wanted, THINGS_ON_A_PAGE);
  const found = await things(client, { skip, take });
  const [texts, states] = await Promise.all([
    translationsOf(client, language, kind, found),
    countedStates(language),
  ]);
  return {
    things: found.map(({ id, title }) => {
      const own = texts.get(id) ?? [];
      return { id, title, total: own.length, progress: progressOf(own) };
    }),
    states,
    place,
  };
}

export interface TranslationPage {
  readonly id: string;
  readonly title: string;
  readonly texts: TextWithTranslation[];
  readonly place: PagePlace;
}

/** A page of the texts of one thing beside their translations; null for a thing that there is not. */
export async function textsToTranslate(
  _grant: Authorized<"translation.write">,
  { language, kind, id }: { language: TranslatedLanguage; kind: TranslatedKind; id: string },
  wanted: number,
): Promise<TranslationPage | null> {
  const client = await database();
  const [thing] = await TRANSLATABLES[kind].things(client, { skip: 0, take: 1, id });
  if (thing === undefined) return null;
  const { skip, take, ...place } = pageWindow(thing.texts.length, wanted, TEXTS_ON_A_PAGE);
  const shown = { ...thing, texts: thing.texts.slice(skip, skip + take) };
  const texts = await translationsOf(client, language, kind, [shown]);
  return { id, title: thing.title, texts: texts.get(id) ?? [], place };
}

/** Every text of a kind with its translation, portion by portion: for a file that goes to a translator. */
export async function* everyTranslation(
  language: TranslatedLanguage,
  kind: TranslatedKind,
): AsyncGenerator<{ id: string; text: TextWithTranslation }[]> {
  const client = await database();
  const portions = inPortions(
    (portion) => TRANSLATABLES[kind].things(client, portion),
    THINGS_ON_A_PAGE,
  );
  for await (const things of portions) {
    const texts = await translationsOf(client, language, kind, things);
    yield things.flatMap(({ id }) => (texts.get(id) ?? []).map((text) => ({ id, text })));
  }
}
