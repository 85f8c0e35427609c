import type { Connection } from "~/platform/db.server";
import { hashUnder } from "~/platform/secret.server";
import type { DraftValues } from "../schema";
import { draftSchema } from "../schema";

/** Who fills in: known by a code, by the draft of this browser, or not yet at all. */
export type Respondent = { personId: string | null; draftToken: string | null };

/** Somebody who looks at a survey, with what their browser carries. */
export type SurveyVisitor = {
  respondent: Respondent;
  /** The token of the invitation link this browser came by. */
  invitation: string | null;
  /** Whether it is a tablet that stands at a session. */
  kiosk: boolean;
  /** Whether it was asked for large letters. */
  large: boolean;
};

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
