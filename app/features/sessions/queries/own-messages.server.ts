import { MESSAGES_PER_SESSION, readsMessage } from "~/features/sessions/domain/session-message";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { messageColumnsSchema } from "../schema/message-form";

/** What staff wrote, as whoever signed up reads it. */
export type OwnMessage = { id: string; at: Date; text: LocalText };

/** The messages for one sign-up, the newest first; also what was written before it, as far as it is for them. */
export async function ownMessages(
  client: Connection,
  signUp: { id: string; sessionId: string; state: SignUpState; way: SeatWay },
  language: Language,
): Promise<OwnMessage[]> {
  const { id: signUpId, sessionId, state, way } = signUp;
  const rows = await client.sessionMessage.findMany({
    where: { sessionId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MESSAGES_PER_SESSION,
    select: {
      id: true,
      audience: true,
      body: true,
      bodyEn: true,
      createdAt: true,
      readers: { where: { signUpId }, select: { signUpId: true } },
    },
  });
  return rows
    .filter((row) =>
      readsMessage(messageColumnsSchema.parse(row).audience, {
        state,
        way,
        wasWrittenTo: row.readers.length > 0,
      }),
    )
    .map(({ id, createdAt, body, bodyEn }) => ({
      id,
      at: createdAt,
      text: localText(language, body, bodyEn),
    }));
}
