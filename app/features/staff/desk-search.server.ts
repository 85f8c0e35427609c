import type { DeskSearchSource } from "~/features/staff/desk-search";

/** Accounts of colleagues, by name and address. */
export const accountSearch: readonly DeskSearchSource[] = [
  {
    kind: "accounts",
    permission: "account.write",
    find: async (client, _actor, { words, take }) => {
      const rows = await client.staffAccount.findMany({
        where: {
          AND: words.map((word) => ({
            OR: [{ displayName: { contains: word } }, { email: { contains: word } }],
          })),
        },
        orderBy: [{ displayName: "asc" }, { id: "asc" }],
        take,
        select: { id: true, displayName: true, email: true },
      });
      return rows.map(({ id, displayName, email }) => ({
        path: `/werkplek/accounts/${id}`,
        title: { text: displayName, language: "nl" },
        detail: { text: email, language: "nl" },
      }));
    },
  },
];
