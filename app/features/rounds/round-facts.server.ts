/** What the steps of a round do to the round itself, and who hears of them. */
import { audienceOfRound } from "~/features/people/queries/audience.server";
import type { RoundFact } from "./domain/readiness";
import type { RoundVerb } from "./domain/round";
import type { RoundFactSource } from "./round-fact";

type Moments = { closesAt: Date | null; replyDueAt: Date | null; secret: string | null };

/** Of all steps only reporting back sends mail by itself (`markReportedBack`). */
const NO_MAIL: RoundFact = { kind: "reached", code: "no_mail" };

function closing({ closesAt, replyDueAt }: Moments, now: Date): RoundFact[] {
  const facts: RoundFact[] = [NO_MAIL, { kind: "changes", code: "stops_taking_part" }];
  if (closesAt !== null && closesAt > now) {
    facts.push({ kind: "attention", code: "closes_before_promised", date: closesAt });
  }
  if (replyDueAt === null) facts.push({ kind: "attention", code: "no_reply_date" });
  return facts;
}

function opening({ closesAt }: Moments): RoundFact[] {
  const end: RoundFact =
    closesAt === null
      ? { kind: "attention", code: "no_closing_date" }
      : { kind: "changes", code: "closes_by_itself", date: closesAt };
  return [{ kind: "reached", code: "takes_part" }, NO_MAIL, end];
}

function withoutMail(verb: Exclude<RoundVerb, "reportBack">, round: Moments, now: Date) {
  const facts: Record<typeof verb, () => RoundFact[]> = {
    announce: () => [{ kind: "reached", code: "page_public" }, NO_MAIL],
    withdrawAnnouncement: () => [{ kind: "reached", code: "page_hidden" }, NO_MAIL],
    open: () => opening(round),
    close: () => closing(round, now),
    evaluate: () => [NO_MAIL, { kind: "changes", code: "evaluated" }],
  };
  return facts[verb]();
}

export const ownRoundFacts: RoundFactSource = {
  feature: "rounds",
  verbs: ["announce", "withdrawAnnouncement", "open", "close", "reportBack", "evaluate"],
  facts: async (client, { id }, verb, now) => {
    const round = await client.round.findUniqueOrThrow({
      where: { id },
      select: { closesAt: true, replyDueAt: true, secret: true },
    });
    if (verb !== "reportBack") return withoutMail(verb, round, now);
    const mail = (await audienceOfRound(client, id)).length;
    const facts: RoundFact[] = [
      mail === 0 ? NO_MAIL : { kind: "reached", code: "mail", count: mail },
      { kind: "changes", code: "texts_frozen" },
    ];
    if (round.secret !== null) facts.push({ kind: "destroyed", code: "round_key" });
    return facts;
  },
};
