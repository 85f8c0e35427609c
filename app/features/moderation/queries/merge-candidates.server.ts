import { database } from "~/platform/db.server";
import type { LikeItem } from "../moderated-kind";
import { caseEnumColumns } from "../schema";
import { moderatedKind } from "./kinds.server";
import { reachableCase } from "./reachable-case.server";
import type { CaseGrant } from "./reachable-case.server";

const MOST_FOUND = 10;

/** Public items with typed words, to choose from for a merge; null when there is no such case for them. */
export async function mergeCandidates(
  grant: CaseGrant,
  { caseId, alsoPersonId, typed }: { caseId: string; alsoPersonId: string | null; typed: string },
): Promise<LikeItem[] | null> {
  const client = await database();
  const found = await reachableCase(client, grant, caseId, alsoPersonId);
  if (!found) return null;
  const { subjectId } = found.row;
  const kind = caseEnumColumns.shape.subjectKind.parse(found.row.subjectKind);
  if (typed.trim() === "") return [];
  return (await moderatedKind(kind).publicWithWords?.(typed, subjectId, MOST_FOUND)) ?? [];
}
