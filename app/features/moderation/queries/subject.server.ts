import { z } from "zod";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { ItemText } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";

/** Something that somebody wrote, as the desk reads it: as it was sent, without who wrote it. */
export type Subject = {
  kind: SubjectKind;
  id: string;
  text: ItemText;
  language: string;
  /** Proposals only: which of the four kinds it is. */
  proposalKind: string | null;
  /** What it stands below: the proposal of a reaction, the survey of an answer, the session of a question. */
  context: string | null;
  /** The state of the item itself, in the words of its own feature. */
  state: string;
  roundId: string | null;
};

export type SubjectRef = { subjectKind: string; subjectId: string };

/** The words of a stored answer that a person wrote themselves: a text, or what stands beside "other". */
const ownEnumColumns = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ other: z.string() }).transform(({ other }) => other),
]);

function idsOf(refs: readonly SubjectRef[], kind: SubjectKind): string[] {
  return refs.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
}

async function proposals(client: Connection, ids: string[]): Promise<Subject[]> {
  if (ids.length === 0) return [];
  const rows = await client.proposal.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      title: true,
      body: true,
      language: true,
      kind: true,
      state: true,
      roundId: true,
    },
  });
  return rows.map(({ id, title, body, language, kind, state, roundId }) => ({
    kind: "proposal",
    id,
    text: { title, body },
    language,
    proposalKind: kind,
    context: null,
    state,
    roundId,
  }));
}

async function comments(client: Connection, ids: string[]): Promise<Subject[]> {
  if (ids.length === 0) return [];
  const rows = await client.comment.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      body: true,
      state: true,
      proposal: { select: { publicTitle: true, roundId: true } },
      report: { select: { session: { select: { title: true, roundId: true } } } },
    },
  });
  return rows.map(({ id, body, state, proposal, report }) => ({
    kind: "comment",
    id,
    text: { title: "", body },
    language: "nl",
    proposalKind: null,
    context: proposal?.publicTitle ?? report?.session.title ?? null,
    state,
    roundId: proposal?.roundId ?? report?.session.roundId ?? null,
  }));
}

async function answers(client: Connection, ids: string[]): Promise<Subject[]> {
  if (ids.length === 0) return [];
  const rows = await client.answer.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      value: true,
      reviewState: true,
      response: { select: { survey: { select: { title: true, roundId: true } } } },
    },
  });
  return rows.map(({ id, value, reviewState, response }) => ({
    kind: "answer",
    id,
    text: { title: "", body: ownEnumColumns.catch("").parse(JSON.parse(value)) },
    language: "nl",
    proposalKind: null,
    context: response.survey.title,
    state: reviewState ?? "approved",
    roundId: response.survey.roundId,
  }));
}

async function questions(client: Connection, ids: string[]): Promise<Subject[]> {
  if (ids.length === 0) return [];
  const rows = await client.sessionQuestion.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      body: true,
      state: true,
      session: { select: { title: true, roundId: true } },
    },
  });
  return rows.map(({ id, body, state, session }) => ({
    kind: "sessionQuestion",
    id,
    text: { title: "", body },
    language: "nl",
    proposalKind: null,
    context: session.title,
    state,
    roundId: session.roundId,
  }));
}

/** The items behind cases, in as many reads as there are kinds; what was erased meanwhile is left out. */
export async function readSubjects(
  client: Connection,
  refs: readonly SubjectRef[],
): Promise<Subject[]> {
  const found = await Promise.all([
    proposals(client, idsOf(refs, "proposal")),
    comments(client, idsOf(refs, "comment")),
    answers(client, idsOf(refs, "answer")),
    questions(client, idsOf(refs, "sessionQuestion")),
  ]);
  return found.flat();
}

/** One item, or null when it was erased. */
export async function readSubject(client: Connection, ref: SubjectRef): Promise<Subject | null> {
  const [subject] = await readSubjects(client, [ref]);
  return subject ?? null;
}
