import { cookieName } from "~/platform/auth.server";
import type { Connection } from "~/platform/db.server";
import { hashUnder } from "~/platform/secret.server";
import { participantOf } from "~/policy/authorize.server";
import type { DraftValues } from "../schema";
import { draftSchema } from "../schema";

/** Name of the cookie that finds the draft of somebody without a code back, until the browser closes. */
export const DRAFT_COOKIE = "inbreng-draft";

/** Who fills in: known by a code, by the draft of this browser, or not yet at all. */
export type Respondent = { personId: string | null; draftToken: string | null };

/** Whether nothing is known of who fills in: what is kept of it now is a draft that was not there. */
export function isNew({ personId, draftToken }: Respondent): boolean {
  return personId === null && draftToken === null;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Who fills in, by the cookies of the request. */
export async function respondentOf(request: Request): Promise<Respondent> {
  const cookies = request.headers.get("Cookie");
  if (cookies === null) return { personId: null, draftToken: null };
  const participant = await participantOf(request);
  const prefix = `${cookieName(DRAFT_COOKIE)}=`;
  const token = cookies
    .split(/;\s*/)
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return {
    personId: participant?.personId ?? null,
    draftToken: token !== undefined && TOKEN.test(token) ? token : null,
  };
}

/** The key of a person's response and draft: HMAC(round secret, person). */
export function respondentKey(secret: string, personId: string): string {
  return hashUnder(secret, personId);
}

/** The key of a draft without a person; its prefix keeps it from ever being that of a person. */
export function anonymousDraftKey(secret: string, draftToken: string): string {
  return hashUnder(secret, `draft:${draftToken}`);
}

/** The keys under which this respondent's draft may lie, the person's own first. */
export function draftKeys(secret: string, respondent: Respondent): string[] {
  const keys: string[] = [];
  if (respondent.personId !== null) keys.push(respondentKey(secret, respondent.personId));
  if (respondent.draftToken !== null) keys.push(anonymousDraftKey(secret, respondent.draftToken));
  return keys;
}

/** The draft as it was saved; null when there is none or it cannot be read any more. */
export async function readDraft(
  client: Connection,
  surveyId: string,
  keys: readonly string[],
): Promise<DraftValues | null> {
  for (const key of keys) {
    const row = await client.responseDraft.findUnique({
      where: { surveyId_respondentKey: { surveyId, respondentKey: key } },
      select: { values: true },
    });
    if (!row) continue;
    const parsed = draftSchema.safeParse(JSON.parse(row.values));
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** The sent response of a person, with its stored answers; null when there is none or it was withdrawn. */
export async function sentResponse(
  client: Connection,
  surveyId: string,
  key: string,
): Promise<{ id: string; day: string; answers: Record<string, string> } | null> {
  const row = await client.response.findUnique({
    where: { surveyId_respondentKey: { surveyId, respondentKey: key } },
    select: {
      id: true,
      day: true,
      state: true,
      answers: { select: { questionKey: true, value: true } },
    },
  });
  if (row?.state !== "sent") return null;
  return {
    id: row.id,
    day: row.day,
    answers: Object.fromEntries(row.answers.map(({ questionKey, value }) => [questionKey, value])),
  };
}
