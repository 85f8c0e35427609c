import type { Transaction } from "~/platform/db.server";
import type { Region } from "../region-schema";
import { readRegionIds } from "./lookup";
import type { RegionIds } from "./lookup";
import { optionalTextColumns, sourcesColumn, textColumns } from "./texts";

type PrincipleEntry = Region["principles"]["principles"][number];
type ActionEntry = PrincipleEntry["actions"][number];
type PointEntry = PrincipleEntry["needs"][number];

/** JSON array of `{ nl, en, subPoints? }`. */
function pointsColumn(points: readonly PointEntry[]): string {
  return JSON.stringify(points.map(({ text, subPoints }) => ({ ...text, subPoints })));
}

function actionColumns(action: ActionEntry, principleId: string, position: number) {
  const { basis, indicator } = action;
  return {
    principleId,
    position,
    ...textColumns("text", action.text),
    parts: JSON.stringify(action.subPoints ?? []),
    status: action.status.value ?? "unknown",
    basis: basis.kind,
    ...textColumns("basisNote", basis.note),
    horizon: action.horizon.value?.nl ?? null,
    ...optionalTextColumns(
      "indicator",
      indicator.kind === "indicator" ? indicator.text : indicator.note,
    ),
    notTestable: indicator.kind === "notTestable",
    source: sourcesColumn(action.sources),
  };
}

async function writeAction(
  transaction: Transaction,
  action: ActionEntry,
  columns: ReturnType<typeof actionColumns>,
  ids: Pick<RegionIds, "body">,
): Promise<void> {
  const { id: actionId } = await transaction.principleAction.upsert({
    where: { key: action.key },
    create: { id: action.key, key: action.key, ...columns },
    update: columns,
  });
  const bodyIds = action.owners.map(ids.body);
  await transaction.principleActionOwner.deleteMany({
    where: { actionId, bodyId: { notIn: bodyIds } },
  });
  for (const bodyId of bodyIds) {
    await transaction.principleActionOwner.upsert({
      where: { actionId_bodyId: { actionId, bodyId } },
      create: { actionId, bodyId },
      update: {},
    });
  }
}

/** Writes the leading principles with their actions and the bodies that owe them. */
export async function writePrinciples(transaction: Transaction, region: Region): Promise<void> {
  const ids = await readRegionIds(transaction);
  for (const principle of region.principles.principles) {
    const { number } = principle;
    const data = {
      ...textColumns("title", principle.title),
      ...textColumns("plainTitle", principle.plainTitle),
      ...textColumns("explanation", principle.explanation),
      opportunities: pointsColumn(principle.opportunities),
      needs: pointsColumn(principle.needs),
      figures: JSON.stringify(principle.figures),
      source: sourcesColumn(principle.sources),
    };
    const { id } = await transaction.principle.upsert({
      where: { number },
      create: { id: `principe-${number}`, number, ...data },
      update: data,
    });
    for (const [position, action] of principle.actions.entries()) {
      await writeAction(transaction, action, actionColumns(action, id, position + 1), ids);
    }
  }
}
