/**
 * From where a server may be reached. The passwords, second factors and codes of the examples are public, so a database
 * with examples is for this machine only, unless whoever starts it says otherwise; on an address of the internet it is
 * refused, and so is a contact for leaks that nobody reads.
 */
import { isPlaceholderContact } from "~/features/staff/domain/installation";
import { readSecurityText } from "~/features/staff/queries/security-text.server";
import { env } from "~/platform/env.server";
import { Refusal } from "./refusal";

/** Where to listen, and what has to be said about it. */
export interface Exposure {
  host: string;
  notice: string | null;
}

interface Installation {
  hasExamples: boolean;
  /** whether it is a demonstration, which is emptied every night and says so on every page */
  isDemo: boolean;
  /** the setting PUBLIC_URL; undefined when it is not set */
  publicUrl: string | undefined;
  /** the setting HOST; undefined when it is not set */
  host: string | undefined;
  securityText: string | null;
}

const ONLY_HERE = "127.0.0.1";
const EVERYWHERE = "0.0.0.0";
const LOOPBACK = /^(?:127\.|localhost$|::1$)/;

const EXAMPLES_REFUSED =
  "PUBLIC_URL is an https address, and the passwords and second factors of the examples are public: whoever finds the " +
  "address would be administrator. Start without examples in another file: " +
  "DATABASE_FILE=data/real.db npm run seed -- --empty. To look at the examples, leave PUBLIC_URL out.";

const CONTACT_REFUSED =
  "PUBLIC_URL is an https address, and security.txt still names the made-up contact it came with: whoever finds a leak " +
  "would tell nobody. Put your own address and a date to come in public/.well-known/security.txt and build again (in a " +
  "container: build/pages/client/.well-known/security.txt).";

function isPublic(publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith("https://") ?? false;
}

/** @throws Refusal when examples would stand on an address of the internet */
export function requireNoExamplesAt(publicUrl: string | undefined): void {
  if (isPublic(publicUrl)) throw new Refusal(EXAMPLES_REFUSED);
}

/**
 * Decides where a server listens.
 * @throws Refusal when this installation may not be reached at its public address
 */
export function exposureOf(installation: Installation): Exposure {
  const { hasExamples, isDemo, publicUrl, host, securityText } = installation;
  if (hasExamples && !isDemo) requireNoExamplesAt(publicUrl);
  if (isPublic(publicUrl) && securityText !== null && isPlaceholderContact(securityText)) {
    throw new Refusal(CONTACT_REFUSED);
  }
  if (!hasExamples) return { host: host ?? EVERYWHERE, notice: null };
  if (host === undefined) {
    const notice =
      `Their passwords are public, so only this machine can reach it (${ONLY_HERE}). ` +
      `HOST=${EVERYWHERE} opens it to whoever can reach this machine.`;
    return { host: ONLY_HERE, notice };
  }
  const notice = LOOPBACK.test(host)
    ? null
    : `HOST=${host}: whoever can reach this machine can sign in with these passwords, as administrator too.`;
  return { host, notice };
}

/** Decides where the server of these settings listens. */
export function exposureNow(hasExamples: boolean): Exposure {
  return exposureOf({
    hasExamples,
    isDemo: env().DEMO,
    publicUrl: env().PUBLIC_URL,
    host: env().HOST,
    securityText: readSecurityText(),
  });
}
