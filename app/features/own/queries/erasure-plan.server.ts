import { planErasure } from "~/features/vocabulary/domain/erasure";
import type { ErasureAction } from "~/features/vocabulary/domain/erasure";
import type { OwnInputItem, OwnInputKind, OwnInputStep } from "~/features/vocabulary/own-input";
import type { Language, LocalText } from "~/i18n/language";
import { copyHolders, ownInputKinds } from "~/own-input.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

type Contributions = NonNullable<OwnInputKind["contributions"]>;

/** One step of the plan, with what the command needs to carry it out. */
export type PlannedErasure = {
  /** Names the item in a form: kind and id. */
  key: string;
  item: OwnInputItem;
  step: OwnInputStep;
  erase: Contributions["erase"];
};

/** One contribution with what erasing does to it. */
export type ErasureItem = {
  kind: OwnInputItem["kind"];
  id: string;
  key: string;
  title: LocalText;
  /** How what the person wrote begins, where the title does not tell two of them apart. */
  words: string | null;
  action: ErasureAction;
};

const LONGEST_BEGINNING = 80;

function beginningOf(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= LONGEST_BEGINNING) return line;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST_BEGINNING)) || line.slice(0, LONGEST_BEGINNING)}…`;
}

/** The ids of a person's texts that stand in a published report of whichever feature. */
async function publishedIds(connection: Connection, items: readonly OwnInputItem[]) {
  const texts = items.flatMap((item) => item.texts);
  const found = await Promise.all(
    copyHolders.map(async ({ published }) => published?.(connection, texts) ?? []),
  );
  return new Set(found.flat());
}

/** Everything of one person that erasing touches, each with what happens to it, in the order of erasing. */
export async function plannedErasures(
  connection: Connection,
  personId: string,
  language: Language,
): Promise<PlannedErasure[]> {
  const planned: PlannedErasure[] = [];
  for (const { contributions } of ownInputKinds) {
    if (!contributions) continue;
    const items: OwnInputItem[] = [];
    for (const read of contributions.readers) {
      items.push(...(await allRows((portion) => read(connection, personId, language, portion))));
    }
    const published = await publishedIds(connection, items);
    const ofItem = ({ texts }: OwnInputItem) =>
      texts.map(({ id }) => id).filter((id) => published.has(id));
    const { steps } = planErasure(
      items.map((item) => ({
        ...item,
        inPublishedReport: item.inPublishedReport || ofItem(item).length > 0,
      })),
    );
    steps.forEach((step, index) => {
      const item = items[index];
      if (!item) return;
      planned.push({
        key: `${step.kind}:${step.id}`,
        item,
        step: { ...step, published: ofItem(item) },
        erase: contributions.erase,
      });
    });
  }
  return planned;
}

/** What the page of erasing shows. */
export async function loadErasurePlan(
  personId: string,
  language: Language,
): Promise<ErasureItem[]> {
  const planned = await plannedErasures(await database(), personId, language);
  return planned.map(({ key, item, step: { kind, id, action } }) => ({
    key,
    kind,
    id,
    action,
    title: item.title,
    words: item.words === undefined ? null : beginningOf(item.words),
  }));
}
