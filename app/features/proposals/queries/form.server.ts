import { PROPOSAL_KINDS } from "~/features/proposals/domain/proposal-text";
import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import { takesInput } from "~/features/rounds/domain/round";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

type Choice = { id: string; name: LocalText };

/** What the form of a proposal offers to choose from. */
export type ProposalChoices = {
  kinds: readonly ProposalKind[];
  /** Rounds that take input now. */
  rounds: (Choice & { slug: string; example: boolean })[];
  principles: (Choice & { number: number })[];
  municipalities: Choice[];
  bodies: Choice[];
};

/** Bodies that answer people's proposals; councils advise and a portal only leads on. */
const ANSWERING_KINDS = ["college", "board", "executiveOrganisation"];

/** @param keepRoundId a round that stays on offer although it closed: a returned proposal may be sent again */
export async function proposalChoices(
  language: Language,
  now: Date,
  keepRoundId: string | null = null,
): Promise<ProposalChoices> {
  const client = await database();
  const [rounds, principles, municipalities, bodies] = await Promise.all([
    client.round.findMany({
      where: PUBLIC_ROUND,
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        opensAt: true,
        closesAt: true,
        example: true,
      },
      orderBy: { opensAt: "desc" },
    }),
    client.principle.findMany({
      select: { id: true, number: true, plainTitle: true, plainTitleEn: true },
      orderBy: { number: "asc" },
    }),
    client.municipality.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
    client.body.findMany({
      where: {
        OR: [{ kind: { in: ANSWERING_KINDS } }, { staff: { some: { role: "responder" } } }],
      },
      select: { id: true, name: true, nameEn: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const open = rounds.filter((round) => {
    const state = roundEnumColumns.shape.state.parse(round.state);
    return round.id === keepRoundId || takesInput({ ...round, state }, now);
  });
  return {
    kinds: PROPOSAL_KINDS,
    rounds: open.map(({ id, slug, title, titleEn, example }) => ({
      id,
      slug,
      example,
      name: localText(language, title, titleEn),
    })),
    principles: principles.map(({ id, number, plainTitle, plainTitleEn }) => ({
      id,
      number,
      name: localText(language, plainTitle, plainTitleEn),
    })),
    municipalities: municipalities.map(({ id, name }) => ({
      id,
      name: localText(language, name, null),
    })),
    bodies: bodies.map(({ id, name, nameEn }) => ({ id, name: localText(language, name, nameEn) })),
  };
}

/** An own proposal that can still change, as the form fills itself in; null when it is not theirs or cannot change. */
export type EditableProposal = {
  id: string;
  returned: boolean;
  roundId: string;
  values: Record<string, string[]>;
  /** What is stored now, for who was not the last to change it. */
  stored: { title: string; body: string };
};

export async function editableProposal(
  id: string,
  personId: string,
): Promise<EditableProposal | null> {
  const client = await database();
  const row = await client.proposal.findFirst({
    where: {
      id,
      state: { in: ["draft", "returned"] },
      authors: { some: { personId } },
    },
    include: { authors: { where: { personId } } },
  });
  const [author] = row?.authors ?? [];
  if (!row || !author) return null;
  const own = author.municipalityId
    ? await client.municipality.findUnique({
        where: { id: author.municipalityId },
        select: { slug: true },
      })
    : null;
  return {
    id,
    returned: row.state === "returned",
    roundId: row.roundId,
    stored: { title: row.title, body: row.body },
    values: {
      version: [String(row.version)],
      kind: [row.kind],
      round: [row.roundId],
      title: [row.title],
      body: [row.body],
      principle: [row.principleId ?? ""],
      place: [row.municipalityId ?? ""],
      askedBody: [row.bodyId ?? ""],
      ...(author.role === null ? {} : { role: [author.role] }),
      ageBand: [author.ageBand ?? ""],
      municipality: [own?.slug ?? ""],
      ...(author.experienceExpert ? { experienceExpert: ["on"] } : {}),
      ...(author.forOrganisation ? { forOrganisation: ["on"] } : {}),
    },
  };
}
