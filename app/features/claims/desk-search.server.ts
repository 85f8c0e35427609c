import { judgedBy } from "~/features/claims/queries/desk-list.server";
import type { DeskSearchSource } from "~/features/staff/desk-search";
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { localText } from "~/i18n/language";
import { mayStaff } from "~/policy/can";

/** Claims: at the desk for who judges them, those that wait included; for everybody else those that anyone reads. */
export const claimSearch: readonly DeskSearchSource[] = [
  {
    kind: "claims",
    permission: "account.own",
    find: async (client, actor, { words, language, take }) => {
      const judges = mayStaff(actor, "claim.judge");
      const reach = { ...PUBLIC_CLAIM, held: false };
      const found = {
        AND: words.map((word) => ({
          OR: [{ text: { contains: word } }, { textEn: { contains: word } }],
        })),
      };
      const columns = { slug: true, text: true, textEn: true, claimedBy: true, claimedByEn: true };
      const rows = await client.claim.findMany({
        where: { AND: [found, judges ? { OR: [reach, judgedBy(actor)] } : reach] },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        take,
        select: { ...columns, roundId: true },
      });
      return rows.map(({ slug, text, textEn, claimedBy, claimedByEn, roundId }) => {
        const atDesk = judges && mayStaff(actor, "claim.judge", { roundId });
        return {
          path: `${atDesk ? "/werkplek" : ""}/beweringen/${slug}`,
          title: localText(language, text, textEn),
          detail: claimedBy === null ? null : localText(language, claimedBy, claimedByEn),
        };
      });
    },
  },
];
