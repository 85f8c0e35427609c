import type { Region } from "./region-schema";
import { repeatedFiles, singleFiles } from "./region-schema";

/** Something wrong in a region folder: which file, which field, what. */
export interface RegionProblem {
  file: string;
  path: string;
  message: string;
}

type Path = readonly PropertyKey[];

const targetKinds = {
  municipality: "municipality",
  body: "body",
  source: "source",
  document: "document",
  principle: "principle",
  action: "action",
  term: "term",
  round: "round",
  activity: "activity",
  sourceCount: "source count",
  theme: "theme",
  claim: "claim",
  advice: "advice",
  advicePoint: "advice point",
  recommendation: "recommendation",
  agenda: "agenda",
  agendaItem: "agenda item",
} as const;
type TargetKind = keyof typeof targetKinds;

/**
 * A field name means the same in every file: whatever stands under it refers to this kind of thing. Lists of objects
 * under the same name are declarations of their own and are walked further.
 */
const referenceFields: Readonly<Record<string, TargetKind>> = {
  source: "source",
  municipality: "municipality",
  named: "municipality",
  body: "body",
  bodies: "body",
  owners: "body",
  partners: "body",
  by: "body",
  to: "body",
  council: "body",
  partOf: "body",
  authors: "body",
  madeBy: "body",
  commissionedBy: "body",
  ledBy: "body",
  decidedBy: "body",
  finalAfterDecisionOf: "body",
  asksToHearOf: "body",
  document: "document",
  principle: "principle",
  round: "round",
  activity: "activity",
  points: "advicePoint",
  items: "agendaItem",
};

interface Declaration {
  kind: TargetKind;
  file: string;
  path: Path;
  value: string | number;
}

/** `["principles", 2, "owners", 0]` becomes `principles[2].owners[0]`; the empty path `(whole file)`. */
export function formatPath(path: Path): string {
  if (path.length === 0) return "(whole file)";
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}

/** The files of a region with their data, as they stand in the folder. */
function filesOf(region: Region): { file: string; data: unknown }[] {
  const { rounds, advice, ...single } = region;
  return [
    ...Object.entries(singleFiles).map(([part, { name }]) => ({
      file: name,
      data: single[part as keyof typeof singleFiles],
    })),
    ...rounds.map((data) => ({ file: roundFileName(data.slug), data })),
    ...advice.map((data) => ({ file: adviceFileName(data.slug), data })),
  ];
}

export function roundFileName(slug: string): string {
  return `${repeatedFiles.rounds.prefix}${slug}.json`;
}

export function adviceFileName(slug: string): string {
  return `${repeatedFiles.advice.prefix}${slug}.json`;
}

function declarationsOf(region: Region): Declaration[] {
  const declarations: Declaration[] = [];
  function declare<Item>(
    kind: TargetKind,
    file: string,
    list: Path,
    items: readonly Item[],
    field: string,
    read: (item: Item) => string | number,
  ): void {
    for (const [index, item] of items.entries()) {
      declarations.push({ kind, file, path: [...list, index, field], value: read(item) });
    }
  }
  const key = (item: { key: string }) => item.key;

  const { municipalities } = region.municipalities;
  declare(
    "municipality",
    singleFiles.municipalities.name,
    ["municipalities"],
    municipalities,
    "slug",
    (item) => item.slug,
  );
  declare("body", singleFiles.bodies.name, ["bodies"], region.bodies.bodies, "key", key);
  declare("source", singleFiles.documents.name, ["sources"], region.documents.sources, "key", key);
  declare(
    "document",
    singleFiles.documents.name,
    ["documents"],
    region.documents.documents,
    "key",
    key,
  );
  declare("term", singleFiles.glossary.name, ["terms"], region.glossary.terms, "key", key);
  declare("claim", singleFiles.claims.name, ["claims"], region.claims.claims, "key", key);

  const { principles } = region.principles;
  declare(
    "principle",
    singleFiles.principles.name,
    ["principles"],
    principles,
    "number",
    (item) => item.number,
  );
  for (const [index, principle] of principles.entries()) {
    declare(
      "action",
      singleFiles.principles.name,
      ["principles", index, "actions"],
      principle.actions,
      "key",
      key,
    );
  }
  declare("agenda", singleFiles.agenda.name, ["agendas"], region.agenda.agendas, "key", key);
  for (const [index, agenda] of region.agenda.agendas.entries()) {
    declare(
      "agendaItem",
      singleFiles.agenda.name,
      ["agendas", index, "items"],
      agenda.items,
      "key",
      key,
    );
  }
  for (const round of region.rounds) {
    const file = roundFileName(round.slug);
    declarations.push({ kind: "round", file, path: ["slug"], value: round.slug });
    declare("activity", file, ["activities"], round.activities, "key", key);
    declare("theme", file, ["themes"], round.themes, "key", key);
    for (const [index, activity] of round.activities.entries()) {
      declare("sourceCount", file, ["activities", index, "counts"], activity.counts, "key", key);
    }
  }
  for (const advice of region.advice) {
    const file = adviceFileName(advice.slug);
    declarations.push({ kind: "advice", file, path: ["slug"], value: advice.slug });
    declare("advicePoint", file, ["points"], advice.points, "key", key);
    declare("recommendation", file, ["recommendations"], advice.recommendations, "key", key);
  }
  return declarations;
}

/**
 * Checks that every key is declared once and that every reference names something declared.
 *
 * @param region files that are each valid by themselves
 * @returns one problem per duplicate or dangling reference, in the order of the files; empty when all is well
 */
export function checkReferences(region: Region): RegionProblem[] {
  const declared = new Map<TargetKind, Set<string | number>>();
  const problems: RegionProblem[] = [];
  for (const { kind, file, path, value } of declarationsOf(region)) {
    const values = declared.get(kind) ?? new Set<string | number>();
    if (values.has(value)) {
      problems.push({
        file,
        path: formatPath(path),
        message: `${targetKinds[kind]} "${value}" is declared twice`,
      });
    }
    declared.set(kind, values.add(value));
  }

  function visit(file: string, node: unknown, path: Path, kind: TargetKind | undefined): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(file, item, [...path, index], kind);
    } else if (typeof node === "object" && node !== null) {
      for (const [field, value] of Object.entries(node)) {
        visit(file, value, [...path, field], referenceFields[field]);
      }
    } else if (kind !== undefined && (typeof node === "string" || typeof node === "number")) {
      if (declared.get(kind)?.has(node) === true) return;
      problems.push({
        file,
        path: formatPath(path),
        message: `unknown ${targetKinds[kind]} "${node}"`,
      });
    }
  }
  for (const { file, data } of filesOf(region)) visit(file, data, [], undefined);
  return problems;
}
