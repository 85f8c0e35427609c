/** Rounds and sessions for a test, with as little in them as the test needs. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { unqueuedDatabase, inTransaction } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { SignUpFields } from "~/features/sessions/schema/sign-up-form";
import { loadRegion } from "../../prisma/seed/load-region";
import { writePlaces } from "../../prisma/seed/write-region/places";

/** The clock of these tests: a Monday, ten days before the session that `makeSession` makes. */
export const NOW = new Date("2027-03-01T09:00:00Z");
export const STARTS = new Date("2027-03-11T14:30:00Z");
export const ENDS = new Date("2027-03-11T16:30:00Z");

const region = loadRegion(join("prisma", "seed", "regions", "twente"));

/** The region with its real settings, municipalities and bodies, which commands read their terms from. */
export async function makeRegion(): Promise<void> {
  await inTransaction((transaction) => writePlaces(transaction, region));
}

/** An open round. */
export async function makeRound(): Promise<{ id: string; slug: string }> {
  const client = await unqueuedDatabase();
  const slug = `ronde-${randomUUID()}`;
  return client.round.create({
    data: {
      slug,
      title: "Ronde",
      question: "Wat vind je?",
      summary: "Kort",
      scope: "regional",
      phase: "preparation",
      state: "open",
      opensAt: new Date("2027-02-01T09:00:00Z"),
    },
    select: { id: true, slug: true },
  });
}

export type TestSession = { id: string; slug: string; roundId: string; activityId: string };

type SessionColumns = Partial<
  Omit<Prisma.SessionUncheckedCreateInput, "id" | "roundId" | "activityId">
>;

/** A published session in a round of its own, with ten seats unless told otherwise. */
export async function makeSession(
  columns: SessionColumns & { roundId?: string } = {},
): Promise<TestSession> {
  const client = await unqueuedDatabase();
  const { roundId: given, ...others } = columns;
  const roundId = given ?? (await makeRound()).id;
  const title = others.title ?? "Gesprek";
  const activity = await client.activity.create({
    data: { roundId, kind: "session", title },
  });
  return client.session.create({
    data: {
      slug: `gesprek-${randomUUID()}`,
      roundId,
      activityId: activity.id,
      summary: "We praten samen.",
      state: "published",
      format: "onSite",
      place: "Buurthuis",
      address: "Straat 1, Hengelo",
      startsAt: STARTS,
      endsAt: ENDS,
      capacity: 10,
      ...others,
      title,
    },
    select: { id: true, slug: true, roundId: true, activityId: true },
  });
}

/** What a parent fills in who says nothing more. */
export const PARENT: SignUpFields = {
  role: "parent",
  way: null,
  ageBand: "over27",
  municipality: null,
  experienceExpert: false,
  forOrganisation: false,
  withTrustedAdult: false,
  representativeConsents: false,
  nickname: null,
  needs: null,
  companion: false,
  email: null,
};
