import { z } from "zod";
import { DIGEST_FREQUENCIES } from "~/features/notices/domain/subscription";
import type { AddressBook } from "~/features/notices/contracts";
import { languageNamed } from "~/i18n/language";
import { unsubscribeUrl } from "./unsubscribe-link.server";

const frequencySchema = z.enum(DIGEST_FREQUENCIES);

/** The addresses that people left, for whoever writes to them. */
export const addressesOfPeople: AddressBook["ofPeople"] = async (connection, personIds) => {
  const rows = await connection.contactAddress.findMany({
    where: { personId: { in: [...personIds] } },
    select: {
      id: true,
      personId: true,
      email: true,
      confirmedAt: true,
      frequency: true,
      person: { select: { language: true } },
    },
  });
  return rows.map(({ id, personId, email, confirmedAt, frequency, person }) => {
    const language = languageNamed(person.language);
    return {
      personId,
      email,
      confirmed: confirmedAt !== null,
      frequency: frequencySchema.parse(frequency),
      language,
      unsubscribeUrl: unsubscribeUrl(id, language),
    };
  });
};
