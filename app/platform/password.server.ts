/** Passwords of staff accounts. This is the one place that knows how they are stored. */
import { hash, verify } from "@node-rs/argon2";

/** Argon2id, with the memory, passes and lanes that OWASP gives as a floor for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes a password for storage.
 * @returns an encoded Argon2id hash, with its own salt and cost in it
 */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

/**
 * Whether a password belongs to a stored hash. A damaged hash fits no password.
 * @param storedHash as `hashPassword` made it
 */
export async function verifyPassword(storedHash: string, password: string): Promise<boolean> {
  try {
    return await verify(storedHash, password.normalize("NFKC"));
  } catch {
    return false;
  }
}
