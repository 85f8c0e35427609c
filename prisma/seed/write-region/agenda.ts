import type { Transaction } from "~/platform/db.server";
import type { Region } from "../region-schema";
import type { RegionIds } from "./lookup";
import type { Recorded } from "./recorded";
import { factText, joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";

type AgendaEntry = Region["agenda"]["agendas"][number];
type ItemEntry = AgendaEntry["items"][number];

function itemColumns(agenda: AgendaEntry, item: ItemEntry, position: number, ids: RegionIds) {
  const { basis, indicator } = item;
  const [owner] = item.owners;
  return {
    actionLine: agenda.title.nl,
    position,
    ...textColumns("what", item.title),
    ...optionalTextColumns("why", joinTexts(item.summary, factText(item.what))),
    ownerBodyId: owner === undefined ? null : ids.body(owner),
    ...optionalTextColumns("whoNote", factText(item.who)),
    ...optionalTextColumns("whenNote", factText(item.when)),
    ...optionalTextColumns("how", factText(item.how)),
    ...optionalTextColumns("financing", factText(item.financing)),
    ...optionalTextColumns("capacity", item.capacity && factText(item.capacity)),
    phase: item.phase?.value ?? null,
    basis: basis.kind,
    ...textColumns("basisNote", basis.note),
    ...optionalTextColumns(
      "indicator",
      indicator.kind === "indicator" ? indicator.text : indicator.note,
    ),
    notTestable: indicator.kind === "notTestable",
    source: sourcesColumn(item.sources),
  };
}

/** The day from which an agenda holds: that of its document, when a source gives one. */
function agendaDay(region: Region, agenda: AgendaEntry): string | null {
  const document = region.documents.documents.find(({ key }) => key === agenda.document);
  const days = document?.versions.flatMap(({ date }) => date.value ?? []) ?? [];
  return days.at(-1) ?? null;
}

/** The first line of an item's history, when a source says how far it was on a known day. */
async function writeFirstStatus(
  transaction: Transaction,
  item: ItemEntry,
  itemId: string,
  on: string | null,
): Promise<void> {
  const { value: state, note, sources } = item.status;
  if (state === null || on === null) return;
  const id = `${item.key}.first`;
  const data = {
    itemId,
    state,
    ...optionalTextColumns("note", note),
    note: note?.nl ?? "",
    on,
    source: sourcesColumn(sources),
  };
  await transaction.agendaStatus.upsert({ where: { id }, create: { id, ...data }, update: data });
}

async function writeItem(
  transaction: Transaction,
  item: ItemEntry,
  columns: ReturnType<typeof itemColumns>,
  ids: RegionIds,
): Promise<string> {
  const { id: itemId } = await transaction.agendaItem.upsert({
    where: { slug: item.key },
    create: { id: item.key, slug: item.key, state: item.status.value ?? "open", ...columns },
    update: columns,
  });
  for (const { principle } of item.principles) {
    const key = { itemId, principleId: ids.principle(principle) };
    await transaction.agendaPrinciple.upsert({
      where: { itemId_principleId: key },
      create: key,
      update: {},
    });
  }
  return itemId;
}

/** The first item of a dependency waits for, or moves with, the second. */
async function writeDependencies(
  transaction: Transaction,
  region: Region,
  itemIds: ReadonlyMap<string, string>,
  recorded: Recorded,
): Promise<void> {
  for (const { items, kind, text } of region.agenda.dependencies) {
    const [itemId, dependsOnId] = items.map((key) => itemIds.get(key));
    if (itemId === undefined || dependsOnId === undefined) continue;
    const data = { kind, ...textColumns("note", text) };
    const isLinkedHere = recorded(itemId, ["agenda.dependencyAdded"]);
    await transaction.agendaDependency.upsert({
      where: { itemId_dependsOnId: { itemId, dependsOnId } },
      create: { itemId, dependsOnId, ...data },
      update: isLinkedHere ? {} : data,
    });
  }
}

/** Writes the agendas of the co-operation: items with owner, basis, first status, principles and dependencies. */
export async function writeAgenda(
  transaction: Transaction,
  region: Region,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  const itemIds = new Map<string, string>();
  for (const agenda of region.agenda.agendas) {
    const on = agendaDay(region, agenda);
    for (const [position, item] of agenda.items.entries()) {
      const columns = itemColumns(agenda, item, position + 1, ids);
      const itemId = await writeItem(transaction, item, columns, ids);
      await writeFirstStatus(transaction, item, itemId, on);
      itemIds.set(item.key, itemId);
    }
  }
  await writeDependencies(transaction, region, itemIds, recorded);
}
