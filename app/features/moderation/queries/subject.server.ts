import { NO_COVERS } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import type { Subject } from "../moderated-kind";
import { caseEnumColumns, sealedTextSchema } from "../schema";
import { moderatedKind } from "./kinds.server";

export type SubjectRef = { subjectKind: string; subjectId: string };

/** A case with the copy of a text that was taken back while it was held. */
export type CaseSubjectRef = SubjectRef & { id: string; sealedText: string | null };

const kindSchema = caseEnumColumns.shape.subjectKind;

/** The items themselves, in as many reads as there are kinds; what was erased meanwhile is left out. */
export async function readSubjects(
  client: Connection,
  refs: readonly SubjectRef[],
): Promise<Subject[]> {
  const byKind = new Map<Subject["kind"], Set<string>>();
  for (const { subjectKind, subjectId } of refs) {
    const kind = kindSchema.parse(subjectKind);
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(subjectId));
  }
  const found = await Promise.all(
    [...byKind].map(([kind, ids]) => moderatedKind(kind).read(client, [...ids])),
  );
  return found.flat();
}

/** One item, or null when it was erased. */
export async function readSubject(client: Connection, ref: SubjectRef): Promise<Subject | null> {
  const [subject] = await readSubjects(client, [ref]);
  return subject ?? null;
}

function sealedSubject(row: CaseSubjectRef & { sealedText: string }): Subject {
  return {
    ...sealedTextSchema.parse(JSON.parse(row.sealedText)),
    kind: kindSchema.parse(row.subjectKind),
    id: row.subjectId,
    isPublic: false,
    covers: NO_COVERS,
    isTakenBack: true,
  };
}

/** What each case is about, by the id of the case: the item as it is, or as it was when its writer took it back. */
export async function subjectsOfCases(
  client: Connection,
  rows: readonly CaseSubjectRef[],
): Promise<Map<string, Subject>> {
  const living = await readSubjects(
    client,
    rows.filter(({ sealedText }) => sealedText === null),
  );
  const byItem = new Map(living.map((subject) => [`${subject.kind}:${subject.id}`, subject]));
  return new Map(
    rows.flatMap((row) => {
      const { sealedText } = row;
      const subject =
        sealedText === null
          ? byItem.get(`${row.subjectKind}:${row.subjectId}`)
          : sealedSubject({ ...row, sealedText });
      return subject ? [[row.id, subject] as const] : [];
    }),
  );
}

/** What one case is about; null when it was erased and nothing of it is kept. */
export async function subjectOfCase(
  client: Connection,
  row: CaseSubjectRef,
): Promise<Subject | null> {
  return (await subjectsOfCases(client, [row])).get(row.id) ?? null;
}
