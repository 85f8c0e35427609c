import { Encrypter } from "age-encryption";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import type { RawForm } from "~/features/surveys/domain/form-fields";

/** Everything is as long as the next step, so that the length of what waits tells nothing of what was written. */
const STEP = 4096;

function base64url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Seals a response for the server: the tablet itself cannot open it again.
 * @param recipient the public half of the key of this tablet
 * @returns base64url
 */
export async function sealResponse(
  recipient: string,
  response: { code: ParticipationCode; version: string; form: RawForm },
): Promise<string> {
  const text = JSON.stringify({ id: crypto.randomUUID(), ...response });
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const size = new TextEncoder().encode(text).length;
  return base64url(await encrypter.encrypt(text + " ".repeat(STEP - (size % STEP))));
}
