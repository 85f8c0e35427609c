import type { Prisma } from "~/platform/generated/client";

/** What was begun in a round and never sent: it goes when the round reports back. */
export function draftsOfRound(roundId: string) {
  return { survey: { roundId } } satisfies Prisma.ResponseDraftWhereInput;
}

/** What was sent in a round: it is parted from the ledger when the round reports back. */
export function responsesOfRound(roundId: string) {
  return { survey: { roundId } } satisfies Prisma.ResponseWhereInput;
}
