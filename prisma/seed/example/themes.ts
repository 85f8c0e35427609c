import type { Role } from "~/features/participation/domain/roles";
import type { ThemeLinkKind, ThemeState } from "~/features/reporting/domain/theme";
import { replyDue } from "~/features/calendar/domain/terms";
import { writeReply } from "./replies";
import type { ReplyStory } from "./replies";
import type { ExampleWorld } from "./world";

/** One thread from a theme to what people said. */
export interface LinkStory {
  kind: ThemeLinkKind;
  /** The question (`<survey>.<question>`), answer, card or proposal. */
  target: string;
  role?: Role;
  quote?: string;
  quoteEn?: string;
  count?: number;
  note?: string;
  noteEn?: string;
}

export interface ThemeStory {
  slug: string;
  title: string;
  titleEn: string;
  summary: string;
  summaryEn: string;
  asks: readonly { nl: string; en: string }[];
  state: ThemeState;
  /** Days ago on which it was made, and published when it is. */
  daysAgo: number;
  links: readonly LinkStory[];
  principles: readonly number[];
  /** Key of the body that is asked; the decider of the round when left out. */
  askedBody?: string;
  reply?: ReplyStory;
}

function linkRow({ kind, target, ...link }: LinkStory) {
  return {
    kind,
    targetId: target,
    proposalId: kind === "proposal" ? target : null,
    inputCardId: kind === "inputCard" ? target : null,
    answerId: kind === "quote" ? target : null,
    ...link,
  };
}

/** Writes the themes of an example round, each with the input it rests on and the reply it got. */
export async function writeThemes(
  world: ExampleWorld,
  roundId: string,
  stories: readonly ThemeStory[],
): Promise<void> {
  const { transaction, ids, moments, terms } = world;
  for (const [index, story] of stories.entries()) {
    const { asks, askedBody, daysAgo, links, principles, reply, ...columns } = story;
    const id = `voorbeeld-rode-draad-${story.slug}`;
    const createdAt = moments.at(-daysAgo, "15:00");
    await transaction.theme.create({
      data: {
        id,
        roundId,
        ...columns,
        asks: JSON.stringify(asks),
        position: index + 1,
        bodyId: askedBody === undefined ? null : ids.body(askedBody),
        publishedAt: story.state === "published" ? createdAt : null,
        replyDueAt: story.state === "published" ? replyDue(createdAt, terms) : null,
        createdAt,
        links: {
          create: links.map((link, position) => ({
            id: `${id}.draad-${position + 1}`,
            ...linkRow(link),
            createdAt,
          })),
        },
        principles: {
          create: principles.map((number) => ({ principleId: ids.principle(number) })),
        },
      },
    });
    if (reply !== undefined) await writeReply(world, { themeId: id }, reply);
  }
}
