import { z } from "zod";
import { ACCOUNT_STATES, DESK_ACCOUNTS } from "~/features/staff/domain/desk-lists";
import type { AccountState } from "~/features/staff/domain/desk-lists";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { languageOf, localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";

const roleSchema = z.enum(STAFF_ROLES);

/** One account in the list. */
export type AccountSummary = {
  id: string;
  email: string;
  displayName: string;
  role: StaffRole;
  body: LocalText | null;
  rounds: number;
  state: AccountState;
  example: boolean;
};

export type AccountDetail = AccountSummary & {
  bodyId: string | null;
  roundIds: string[];
  /** Wrong tries since the last good one. */
  failedSignIns: number;
};

const columns = {
  id: true,
  email: true,
  displayName: true,
  role: true,
  bodyId: true,
  body: { select: { name: true, nameEn: true } },
  rounds: { select: { roundId: true } },
  active: true,
  passwordHash: true,
  failedSignIns: true,
  example: true,
} as const;

/** An account without a password waits for its owner to choose one. */
function stateOf(row: { active: boolean; passwordHash: string }): AccountState {
  if (!row.active) return "off";
  return row.passwordHash === "" ? "waitsForSetUp" : "active";
}

/** The filter that goes with each state. */
const IN_STATE: Record<AccountState, Prisma.StaffAccountWhereInput> = {
  active: { active: true, passwordHash: { not: "" } },
  waitsForSetUp: { active: true, passwordHash: "" },
  off: { active: false },
};

async function read(
  client: Connection,
  found: Pick<Prisma.StaffAccountFindManyArgs, "where" | "orderBy" | "skip" | "take">,
  language: Language,
) {
  const rows = await client.staffAccount.findMany({ ...found, select: columns });
  return rows.map(({ passwordHash, active, body, rounds, role, ...row }): AccountDetail => ({
    ...row,
    role: roleSchema.parse(role),
    body: body && localText(language, body.name, body.nameEn),
    rounds: rounds.length,
    roundIds: rounds.map(({ roundId }) => roundId),
    state: stateOf({ active, passwordHash }),
  }));
}

export type DeskAccounts = AskedList<typeof DESK_ACCOUNTS> & { accounts: AccountSummary[] };

/** The accounts as their address asks for them. */
export async function loadAccounts(url: string): Promise<DeskAccounts> {
  const client = await database();
  const { view, unknown } = readListView(DESK_ACCOUNTS, url);
  const { stand, rol } = view.filters;
  const where: Prisma.StaffAccountWhereInput = {
    ...(rol === null ? {} : { role: rol }),
    AND: wordsOf(view).map((word) => ({
      OR: [{ displayName: { contains: word } }, { email: { contains: word } }],
    })),
  };
  const counts = await countEach(ACCOUNT_STATES, (state) =>
    client.staffAccount.count({ where: { AND: [where, IN_STATE[state]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const orderBy = orderOf<
    keyof typeof DESK_ACCOUNTS.sorts,
    Prisma.StaffAccountOrderByWithRelationInput
  >(
    view.sort,
    {
      name: (displayName) => [{ displayName }],
      email: (email) => [{ email }],
      // Those at work stand first.
      role: (role) => [{ active: "desc" }, { role }, { displayName: "asc" }],
      for: (name) => [{ body: { name } }],
    },
    { id: "asc" },
  );
  const shown = stand === null ? where : { AND: [where, IN_STATE[stand]] };
  const accounts = await read(client, { where: shown, orderBy, skip, take }, languageOf(url));
  return { view, unknown, place, counts, accounts };
}

/** One account with what can be changed about it, or null. */
export async function loadAccount(id: string, language: Language): Promise<AccountDetail | null> {
  const [account] = await read(await database(), { where: { id } }, language);
  return account ?? null;
}

/** What an account can be given: bodies to speak for and rounds to moderate. */
export type AccountChoices = {
  bodies: { id: string; name: string }[];
  rounds: { id: string; title: string }[];
};

/** The choices of the form of an account. */
export async function loadAccountChoices(language: Language): Promise<AccountChoices> {
  const client = await database();
  const [bodies, rounds] = await Promise.all([
    client.body.findMany({
      orderBy: { name: "asc" },
      select: { id: true, name: true, nameEn: true },
    }),
    client.round.findMany({
      orderBy: { createdAt: "desc" },
      select: { id: true, title: true, titleEn: true },
    }),
  ]);
  return {
    bodies: bodies.map(({ id, name, nameEn }) => ({
      id,
      name: localText(language, name, nameEn).text,
    })),
    rounds: rounds.map(({ id, title, titleEn }) => ({
      id,
      title: localText(language, title, titleEn).text,
    })),
  };
}
