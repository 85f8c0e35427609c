/** What is held of somebody who contradicted a claim. Who sends a claim in is not stored at all. */
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { localText } from "~/i18n/language";
import { eraseChallenge } from "./commands/erase-challenge.server";

export const challengesOwnInput: OwnInputKind = {
  name: "claimChallenges",
  columns: ["ClaimChallenge.personId"],
  texts: ["ClaimChallenge.reason", "ClaimChallenge.answer", "ClaimChallenge.redactions"],
  count: (connection, personId) => connection.claimChallenge.count({ where: { personId } }),
  contributions: {
    kinds: ["claimChallenge"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.claimChallenge.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: {
            id: true,
            reason: true,
            answer: true,
            state: true,
            claim: { select: { text: true, textEn: true } },
          },
        });
        return rows.map(({ id, reason, answer, state, claim }) => ({
          ...NOTHING_SPECIAL,
          kind: "claimChallenge",
          id,
          title: localText(language, claim.text, claim.textEn),
          words: reason,
          // Everyone reads a challenge together with its answer, and not before.
          inPublishedReport: answer !== null,
          heldForSafety: state === "held",
          texts: [{ kind: "claimChallenge", id }],
        }));
      },
    ],
    erase: eraseChallenge,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.claimChallenge.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: {
          reason: true,
          state: true,
          answer: true,
          createdAt: true,
          claim: { select: { slug: true } },
        },
      });
      return rows.map(({ claim, createdAt, ...row }) => ({
        claim: claim.slug,
        ...row,
        createdAt: createdAt.toISOString(),
      }));
    },
  },
};
