import {
  appealDecisionDue,
  moderationDue,
  safetyDue,
} from "~/features/moderation/domain/moderation-case";
import type { Outcome } from "~/features/moderation/domain/outcome";
import type { Redaction } from "~/features/moderation/domain/redaction";
import type { Prisma } from "~/platform/generated/client";
import { decidedColumns, writerColumns, insertCases } from "./decided-case";
import type { CaseRow } from "./decided-case";
import type { ExamplePerson } from "./people";
import type { CommentStory, ProposalStory } from "./proposal-story";
import type { ExampleWorld } from "./world";

/** A proposal that was sent, so that it has a case at the desk. */
export type SentStory = Exclude<ProposalStory, { draft: true }>;

export interface StoryOnDesk {
  /** Id of the proposal. */
  id: string;
  story: SentStory;
  author: ExamplePerson;
  sent: Date;
  decided: Date | null;
}

interface DeskRound {
  roundId: string;
  people: readonly ExamplePerson[];
}

/** What is covered in the body of a story. */
export function coversOf(story: ProposalStory): readonly Redaction[] {
  if (story.draft || story.moderation.kind !== "publishRedacted") return [];
  const { covered, reason } = story.moderation;
  const start = story.body.indexOf(covered);
  return [{ start, end: start + covered.length, reason }];
}

/** What the moderator of a story decided; null while it waits or is held. */
function outcomeOf({ story }: StoryOnDesk): Outcome | null {
  const { moderation } = story;
  switch (moderation.kind) {
    case "waiting":
    case "held":
      return null;
    case "return":
      return {
        kind: "return",
        rule: moderation.rule,
        explanation: moderation.explanation,
        howToResubmit: "Verander dat stukje en stuur het opnieuw. Dan kijken we er weer naar.",
      };
    case "merge":
      return {
        kind: "merge",
        intoId: `voorbeeld-${moderation.into}`,
        explanation: moderation.explanation,
      };
    case "publishRedacted":
      return { kind: "publishRedacted", redactions: { title: [], body: coversOf(story) } };
    case "publish":
      return { kind: "publish" };
  }
}

/** The columns that say what came of a case; a case that waits has none of them yet. */
function outcomeColumns(desk: StoryOnDesk): Partial<CaseRow> {
  const { moderation } = desk.story;
  const outcome = outcomeOf(desk);
  if (outcome) return decidedColumns(desk.decided, outcome);
  if (moderation.kind === "held") {
    return { state: "held", findings: JSON.stringify(["violence"]) };
  }
  const found = moderation.kind === "waiting" ? moderation.found : undefined;
  return { state: "waiting", findings: JSON.stringify(found === undefined ? [] : [found]) };
}

function proposalCase(desk: StoryOnDesk, roundId: string, { moderation }: ExampleWorld): CaseRow {
  const due = desk.story.moderation.kind === "held" ? safetyDue : moderationDue;
  return {
    id: `${desk.id}.beoordeling`,
    subjectKind: "proposal",
    subjectId: desk.id,
    roundId,
    openedAt: desk.sent,
    dueAt: due(desk.sent, moderation),
    ...writerColumns(desk.author),
    ...outcomeColumns(desk),
  };
}

function appealCase(desk: StoryOnDesk, roundId: string, world: ExampleWorld): CaseRow[] {
  const { moderation } = desk.story;
  if (moderation.kind !== "return" || moderation.appeal === undefined) return [];
  const openedAt = world.moments.at(-moderation.appeal.daysAgo, "17:45");
  return [
    {
      id: `${desk.id}.bezwaar`,
      subjectKind: "proposal",
      subjectId: desk.id,
      roundId,
      state: "waiting",
      openedAt,
      dueAt: appealDecisionDue(openedAt, world.moderation),
      cause: "appeal",
      ...writerColumns(desk.author),
      appealOfId: `${desk.id}.beoordeling`,
      appealText: moderation.appeal.text,
    },
  ];
}

interface WrittenComment {
  row: Prisma.CommentCreateManyInput;
  moderationCase: CaseRow;
}

/** A reaction with its case; nothing below a proposal was ever public before a moderator saw it. */
function writtenComment(
  comment: Pick<CommentStory, "by" | "body" | "daysAgo" | "waiting">,
  place: { id: string; proposalId: string; parentId: string | null },
  writer: ExamplePerson | undefined,
  roundId: string,
  { moments, moderation }: ExampleWorld,
): WrittenComment {
  const createdAt = moments.at(-comment.daysAgo, "13:00");
  const publishedAt = comment.waiting ? null : moments.at(-comment.daysAgo, "16:30");
  return {
    row: {
      ...place,
      personId: writer?.id ?? null,
      role: comment.by,
      body: comment.body,
      state: comment.waiting ? "submitted" : "published",
      publishedAt,
      createdAt,
    },
    moderationCase: {
      id: `${place.id}.beoordeling`,
      subjectKind: "comment",
      subjectId: place.id,
      roundId,
      openedAt: createdAt,
      dueAt: moderationDue(createdAt, moderation),
      authorRole: comment.by,
      ...writerColumns(writer),
      ...(comment.waiting
        ? { state: "waiting" }
        : decidedColumns(publishedAt, { kind: "publish" })),
    },
  };
}

function commentsOf(desk: StoryOnDesk, round: DeskRound, world: ExampleWorld): WrittenComment[] {
  const random = world.random(`reactions to ${desk.id}`);
  const people = random.shuffle(round.people).filter((person) => person !== desk.author);
  const writer = (role: string) => {
    const index = people.findIndex((person) => person.role === role);
    return people.splice(index, 1)[0];
  };
  return (desk.story.comments ?? []).flatMap(({ answer, ...comment }, index) => {
    const id = `${desk.id}.reactie-${index + 1}`;
    const place = { id, proposalId: desk.id, parentId: null };
    const first = writtenComment(comment, place, writer(comment.by), round.roundId, world);
    if (answer === undefined) return [first];
    const below = { id: `${id}.antwoord`, proposalId: desk.id, parentId: id };
    return [first, writtenComment(answer, below, writer(answer.by), round.roundId, world)];
  });
}

async function writeMerges(world: ExampleWorld, desk: readonly StoryOnDesk[]): Promise<void> {
  const { transaction } = world;
  for (const { id, story, author } of desk) {
    if (story.moderation.kind !== "merge") continue;
    const into = desk.find((other) => other.story.key === mergeTarget(story));
    if (into === undefined) continue;
    await transaction.proposal.update({ where: { id }, data: { mergedIntoId: into.id } });
    await transaction.support.deleteMany({
      where: { proposalId: into.id, personId: author.id },
    });
    await transaction.proposal.update({
      where: { id: into.id },
      data: { supportCount: await transaction.support.count({ where: { proposalId: into.id } }) },
    });
  }
}

function mergeTarget({ moderation }: SentStory): string | null {
  return moderation.kind === "merge" ? moderation.into : null;
}

/** Writes the cases, appeals, reactions and merges of an example round. */
export async function writeCases(
  world: ExampleWorld,
  round: DeskRound,
  desk: readonly StoryOnDesk[],
): Promise<void> {
  const { transaction } = world;
  const comments = desk.flatMap((story) => commentsOf(story, round, world));
  await transaction.comment.createMany({ data: comments.map(({ row }) => row) });
  await insertCases(transaction, [
    ...desk.map((story) => proposalCase(story, round.roundId, world)),
    ...desk.flatMap((story) => appealCase(story, round.roundId, world)),
    ...comments.map(({ moderationCase }) => moderationCase),
  ]);
  await writeMerges(world, desk);
}
