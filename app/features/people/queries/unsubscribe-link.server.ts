import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import { publicUrl } from "~/platform/env.server";
import { keyedHash } from "~/platform/secret.server";

/** What shows that a link under a message was made here. */
export function unsubscribeProof(contactId: string): string {
  return keyedHash("mail-link", "unsubscribe", contactId);
}

/**
 * The link under a message that stops all messages to its address; also for the one-click header.
 * @param contactId the row of the address
 */
export function unsubscribeUrl(contactId: string, language: Language): string {
  const query = new URLSearchParams({ adres: contactId, bewijs: unsubscribeProof(contactId) });
  return `${publicUrl()}${localPath(language, "/e-mail/afmelden")}?${query.toString()}`;
}
