import { inTransaction } from "~/platform/db.server";
import { randomToken, sealErasably } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { deskSurvey, emitSurveyEvent } from "./desk-survey.server";

/**
 * Makes a tablet that works without network: what people fill in on it is sealed there, and only this server can open it.
 * The half of the key that opens is sealed itself, under a key that is destroyed with the tablet.
 */
export async function makeTablet(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; code: "not_found" }> {
  const { generateIdentity, identityToRecipient } = await import("age-encryption");
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    const id = randomToken();
    await transaction.surveyTablet.create({
      data: {
        ...{ id, surveyId: survey.id, recipient },
        identity: sealErasably(Buffer.from(identity).toString("base64url")),
      },
    });
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.tabletMade" }, now);
    return { ok: true as const, id };
  });
}
