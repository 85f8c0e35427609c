import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import type { PolicyPhase } from "~/features/vocabulary/domain/round-state";
import type { ExampleWorld } from "./world";

/** An agreement of the example with its whole history, oldest first. */
export interface AgendaStory {
  slug: string;
  what: string;
  whatEn: string;
  why: string;
  whyEn: string;
  /** Key of the body that owes it. */
  owner: string;
  whoNote: string;
  whoNoteEn: string;
  /** Days from today by which it should be done; negative is past. */
  dueInDays: number;
  how: string;
  howEn: string;
  financing: string;
  financingEn: string;
  capacity?: string;
  capacityEn?: string;
  phase?: PolicyPhase;
  indicator: string;
  indicatorEn: string;
  principles: readonly number[];
  history: readonly { state: AgendaState; daysAgo: number; note: string; noteEn: string }[];
  outcome?: { text: string; textEn: string; figure: string; daysAgo: number };
}

const CHOICE_NOTE = {
  basisNote: "Een eigen keuze, gemaakt na wat jongeren en ouders zeiden in deze ronde.",
  basisNoteEn: "An own choice, made after what young people and parents said in this round.",
};

/** Writes the agreements that follow from an example round. */
export async function writeAgendaItems(
  { transaction, ids, moments }: ExampleWorld,
  round: { id: string; actionLine: string },
  stories: readonly AgendaStory[],
): Promise<void> {
  for (const [index, story] of stories.entries()) {
    const { slug, owner, dueInDays, principles, history, outcome, ...texts } = story;
    const id = `voorbeeld-afspraak-${slug}`;
    await transaction.agendaItem.create({
      data: {
        id,
        slug,
        roundId: round.id,
        actionLine: round.actionLine,
        position: index + 1,
        ...texts,
        ownerBodyId: ids.body(owner),
        dueOn: moments.date(dueInDays),
        basis: "choice",
        ...CHOICE_NOTE,
        state: history.at(-1)?.state ?? "open",
        example: true,
        history: {
          create: history.map(({ daysAgo, ...line }, position) => ({
            id: `${id}.stand-${position + 1}`,
            ...line,
            on: moments.date(-daysAgo),
          })),
        },
        principles: {
          create: principles.map((number) => ({ principleId: ids.principle(number) })),
        },
      },
    });
    if (outcome === undefined) continue;
    const { daysAgo, ...result } = outcome;
    await transaction.agendaOutcome.create({
      data: {
        id: `${id}.uitkomst`,
        itemId: id,
        ...result,
        source: "Voorbeeld",
        on: moments.date(-daysAgo),
      },
    });
  }
}
