import { z } from "zod";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";

const roleSchema = z.enum(STAFF_ROLES);

export type AccountState = "active" | "waitsForSetUp" | "off";

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

async function read(client: Connection, where: { id?: string }, language: Language) {
  const rows = await client.staffAccount.findMany({
    where,
    orderBy: [{ active: "desc" }, { role: "asc" }, { displayName: "asc" }],
    select: columns,
  });
  return rows.map(({ passwordHash, active, body, rounds, role, ...row }): AccountDetail => ({
    ...row,
    role: roleSchema.parse(role),
    body: body && localText(language, body.name, body.nameEn),
    rounds: rounds.length,
    roundIds: rounds.map(({ roundId }) => roundId),
    state: stateOf({ active, passwordHash }),
  }));
}

/** Every account: those at work first. */
export async function loadAccounts(language: Language): Promise<AccountSummary[]> {
  return read(await database(), {}, language);
}

/** One account with what can be changed about it, or null. */
export async function loadAccount(id: string, language: Language): Promise<AccountDetail | null> {
  const [account] = await read(await database(), { id }, language);
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
