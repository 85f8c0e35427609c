import { extendedReplyDue, replyDue } from "~/features/calendar/domain/terms";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import { isPublicProposal } from "~/features/vocabulary/domain/public-proposal";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { ExampleActivity } from "./ledger";
import { coversOf, writeCases } from "./moderation";
import type { SentStory, StoryOnDesk } from "./moderation";
import { declaredBy } from "./people";
import type { ExamplePerson } from "./people";
import type { ProposalStory, Writer } from "./proposal-story";
import type { Random } from "./random";
import { writeReply } from "./replies";
import type { ExampleWorld } from "./world";

const HOUR = 3_600_000;

/** What the proposals of one example round share. */
export interface ProposalRound {
  roundId: string;
  activity: ExampleActivity;
  people: readonly ExamplePerson[];
  /** Key of the body that is asked when a story names none. */
  asks: string;
}

/** The id of a proposal of the example, which is also its address. */
export function proposalId(key: string): string {
  return `voorbeeld-${key}`;
}

function stateOf(story: ProposalStory): ProposalState {
  if (story.draft) return "draft";
  if (story.withdrawn) return "withdrawn";
  if (story.followedUp) return "followedUp";
  if (story.reply !== undefined) return "answered";
  switch (story.moderation.kind) {
    case "waiting":
      return "submitted";
    case "held":
      return "held";
    case "return":
      return "returned";
    default:
      return "published";
  }
}

/** The moments in the life of a proposal, as far as it has come. */
function momentsOf(story: ProposalStory, { moments, terms }: ExampleWorld) {
  const sent = moments.at(-story.daysAgo, "14:00");
  const written = sent < moments.now ? sent : new Date(moments.now.getTime() - 2 * HOUR);
  if (story.draft) return { written, sent: null, decided: null, published: null, replyDue: null };
  const { moderation, extension } = story;
  const decided =
    "afterDays" in moderation ? moments.at(moderation.afterDays - story.daysAgo, "11:30") : null;
  const isPublished = moderation.kind === "publish" || moderation.kind === "publishRedacted";
  const published = isPublished ? decided : null;
  const term = extension === undefined ? replyDue : extendedReplyDue;
  return {
    written,
    sent: written,
    decided,
    published,
    replyDue: published === null ? null : term(published, terms),
  };
}

/** What anyone may read of it; nothing while it is not public. */
function publicColumns(story: ProposalStory, publishedAt: Date | null) {
  const covers = coversOf(story);
  const shown = isPublicProposal({ state: stateOf(story), publishedAt });
  return {
    redactions: JSON.stringify({ title: [], body: covers }),
    publicTitle: shown ? story.title : null,
    publicText: shown ? redactedPlainText(story.body, covers) : null,
  };
}

/** Picks writers so that nobody with a published code gets more than the story gives, and nobody writes twice. */
function writers(people: readonly ExamplePerson[], world: ExampleWorld, random: Random) {
  const left = random.shuffle(people);
  return (by: Writer): ExamplePerson => {
    if ("known" in by) return world.people.known[by.known];
    const index = left.findIndex((person) => person.role === by.role);
    const [person] = left.splice(index, 1);
    if (person === undefined) throw new Error(`the example has no more people in role ${by.role}`);
    return person;
  };
}

function proposalRow(story: ProposalStory, author: ExamplePerson, world: ExampleWorld) {
  const { ids, moments } = world;
  const life = momentsOf(story, world);
  const { extension } = story.draft ? {} : story;
  return {
    id: proposalId(story.key),
    kind: story.kind ?? "proposal",
    municipalityId: story.municipality === undefined ? null : ids.municipality(story.municipality),
    principleId: story.principle === undefined ? null : ids.principle(story.principle),
    title: story.title,
    body: story.body,
    ...publicColumns(story, life.published),
    role: author.role,
    ageBand: author.ageBand,
    authorMunicipalityId:
      author.municipality === null ? null : ids.municipality(author.municipality),
    experienceExpert: author.experienceExpert,
    forOrganisation: author.forOrganisation,
    state: stateOf(story),
    submittedAt: life.sent,
    publishedAt: life.published,
    replyDueAt: life.replyDue,
    extendedAt: extension === undefined ? null : moments.at(-extension.daysAgo, "09:20"),
    extensionReason: extension?.reason ?? null,
    supportCount: story.draft ? 0 : (story.supports ?? 0),
    example: true,
    createdAt: new Date(life.written.getTime() - HOUR),
  };
}

async function writeSupports(
  { transaction, moments }: ExampleWorld,
  story: SentStory,
  author: ExamplePerson,
  round: ProposalRound,
  random: Random,
): Promise<void> {
  const others = round.people.filter((person) => person !== author);
  await transaction.support.createMany({
    data: random
      .shuffle(others)
      .slice(0, story.supports ?? 0)
      .map((person) => ({
        proposalId: proposalId(story.key),
        personId: person.id,
        createdAt: moments.at(-random.integer(1, Math.max(1, story.daysAgo - 2)), "20:00"),
      })),
  });
}

async function writeOpinion(
  { transaction }: ExampleWorld,
  story: SentStory,
  author: ExamplePerson,
  replyId: string,
): Promise<void> {
  if (story.opinion === undefined) return;
  await transaction.replyOpinion.create({
    data: { replyId, personId: author.id, opinion: story.opinion },
  });
}

/** A proposal counts once a moderator published or returned it, and not when it was taken back. */
function countContribution(
  { contributions }: ExampleWorld,
  story: SentStory,
  author: ExamplePerson,
  activity: ExampleActivity,
  decided: Date | null,
): void {
  if (decided === null || story.withdrawn) return;
  contributions.push({
    person: author,
    activity,
    subject: `proposal:${proposalId(story.key)}`,
    channel: "proposal",
    on: decided,
  });
}

/** Writes proposals in every state, with support, reactions, their cases at the desk and the replies they got. */
export async function writeProposals(
  world: ExampleWorld,
  round: ProposalRound,
  stories: readonly ProposalStory[],
): Promise<void> {
  const { transaction, ids } = world;
  const random = world.random(`proposals of ${round.roundId}`);
  const writer = writers(round.people, world, random);
  const onDesk: StoryOnDesk[] = [];
  for (const story of stories) {
    const author = writer(story.by);
    await transaction.proposal.create({
      data: {
        ...proposalRow(story, author, world),
        roundId: round.roundId,
        bodyId: ids.body(story.asks ?? round.asks),
        authors: {
          create: {
            personId: author.id,
            joinedAt: momentsOf(story, world).written,
            ...declaredBy(author, world),
          },
        },
      },
    });
    const { sent, decided } = momentsOf(story, world);
    if (story.draft || sent === null) continue;
    onDesk.push({ id: proposalId(story.key), story, author, sent, decided });
    await writeSupports(world, story, author, round, random);
    if (story.reply !== undefined) {
      const replyId = await writeReply(world, { proposalId: proposalId(story.key) }, story.reply);
      await writeOpinion(world, story, author, replyId);
    }
    countContribution(world, story, author, round.activity, decided);
  }
  await writeCases(world, round, onDesk);
}
