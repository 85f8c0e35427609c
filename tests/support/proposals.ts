/** Proposals for a test: written and sent by the product's own commands, with as little in them as the test needs. */
import { decide } from "~/features/moderation/commands/decide-case.server";
import { findsIn, handledFinds } from "~/features/moderation/domain/open-finds";
import type { ItemText, Outcome } from "~/features/moderation/domain/outcome";
import { react } from "~/features/proposals/commands/react.server";
import { submitProposal } from "~/features/proposals/commands/submit-proposal.server";
import type { ProposalInput } from "~/features/proposals/commands/submit-proposal.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "./actors";
import type { ParticipantVisitor, StaffVisitor } from "./actors";

/** The clock of these tests: within the round that `makeRound` of the sessions makes. */
export { NOW } from "./sessions";

export const TEXT = {
  title: "Een stille kamer op elke groep",
  body: "Op de groep is het altijd druk. Maak een kamer waar je even alleen kunt zijn.",
};

export const PARENT_DECLARES = {
  role: "parent",
  ageBand: "over27",
  municipalityId: null,
  experienceExpert: false,
  forOrganisation: false,
} as const;

export const YOUNG_DECLARES = { ...PARENT_DECLARES, role: "youth", ageBand: "from16to17" } as const;

/** A yes to the proposal of these tests, with the agreements it leads to. */
export function commitmentWith(agendaItemIds: string[]) {
  return {
    outcome: "yes",
    reason: "Elke groep krijgt dit jaar een stille kamer.",
    reasonEn: null,
    elsewhere: null,
    elsewhereEn: null,
    owner: "Programmamanager",
    repliedOn: "2027-03-01",
    agendaItemIds,
    principleIds: [],
  } as const;
}

/** What somebody sends who says nothing more than has to be said. */
export function proposalInput(
  roundId: string,
  facts: Partial<Omit<ProposalInput, "subject">> = {},
): ProposalInput {
  return {
    submission: newSubmissionToken(),
    proposalId: null,
    version: null,
    subject: {
      kind: "proposal",
      roundId,
      principleId: null,
      municipalityId: null,
      bodyId: null,
    },
    text: TEXT,
    declaration: PARENT_DECLARES,
    language: "nl",
    ...facts,
  };
}

export type SentProposal = { proposalId: string; caseId: string; author: ParticipantVisitor };

/** The case that was opened last on an item. */
export async function caseOn(subjectId: string): Promise<{ id: string; version: number }> {
  const client = await unqueuedDatabase();
  return client.moderationCase.findFirstOrThrow({
    where: { subjectId },
    orderBy: { openedAt: "desc" },
    select: { id: true, version: true },
  });
}

/** A proposal that waits for a moderator, by a participant with a code. */
export async function sendProposal(
  roundId: string,
  now: Date,
  facts: Partial<Omit<ProposalInput, "subject">> = {},
  author?: ParticipantVisitor,
): Promise<SentProposal> {
  const writer = author ?? (await asParticipant());
  const grant = await grantTo(writer, "proposal.write");
  const sent = await submitProposal(grant, proposalInput(roundId, facts), now);
  if (!sent.ok) throw new Error(`not sent: ${sent.code}`);
  const { id } = await caseOn(sent.proposalId);
  return { proposalId: sent.proposalId, caseId: id, author: writer };
}

/** A reaction that waits for a moderator. */
export async function sendReaction(
  proposalId: string,
  body: string,
  now: Date,
  author?: ParticipantVisitor,
): Promise<string> {
  const writer = author ?? (await asParticipant());
  const grant = await grantTo(writer, "comment.write");
  const sent = await react(
    grant,
    {
      submission: newSubmissionToken(),
      proposalId,
      parentId: null,
      body,
      declaration: PARENT_DECLARES,
      language: "nl",
    },
    now,
  );
  if (!sent.ok) throw new Error(`not sent: ${sent.code}`);
  const client = await unqueuedDatabase();
  const { id } = await client.comment.findFirstOrThrow({
    where: { personId: writer.personId },
    select: { id: true },
  });
  return id;
}

/** Decides a case as this moderator sees it now. */
export async function decideAs(
  staff: StaffVisitor,
  caseId: string,
  outcome: Outcome,
  now: Date,
  options: { version?: number; alsoPersonId?: string } = {},
) {
  const client = await unqueuedDatabase();
  const known = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
  const held = staff.actor.role === "safetyOfficer";
  const grant = held
    ? await grantTo(staff, "moderation.held")
    : await grantTo(staff, "moderation.decide");
  return decide(
    grant,
    {
      caseId,
      version: options.version ?? known.version,
      outcome,
      alsoPersonId: options.alsoPersonId ?? null,
    },
    now,
  );
}

export const PUBLISH: Outcome = { kind: "publish" };

/** Publishes a text with everything in it: what the machine finds is said to be a mistake. */
export function publishAsItIs(text: ItemText): Outcome {
  const finds = findsIn(text, {});
  const choices = finds.map(({ key }) => [key, "notPersonal"] as const);
  return { kind: "publish", stays: handledFinds(finds, Object.fromEntries(choices)).stays };
}

export const RETURN: Outcome = {
  kind: "return",
  rule: "identifiesOthers",
  explanation: "Aan de straat is te zien over wie het gaat.",
  howToResubmit: "Haal de straat weg en stuur het opnieuw.",
};

/** A proposal that everyone can read. */
export async function publishedProposal(
  roundId: string,
  now: Date,
  facts: Partial<Omit<ProposalInput, "subject">> = {},
  author?: ParticipantVisitor,
): Promise<SentProposal> {
  const sent = await sendProposal(roundId, now, facts, author);
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const outcome = publishAsItIs(facts.text ?? TEXT);
  const decided = await decideAs(moderator, sent.caseId, outcome, now);
  if (!decided.ok) throw new Error(`not published: ${decided.code}`);
  return sent;
}
