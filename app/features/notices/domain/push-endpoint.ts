/**
 * Rule: a browser gives the address of its own push service, and the server sends to it. So the address is taken only when
 * it can be a push service: https, by a public name, at the usual port, with nothing of a person in it. Whether the name
 * leads to a public address is asked again at every message. Source: the issue on following without mail; OWASP on
 * server-side request forgery; RFC 8030.
 */

const MOST_CHARACTERS = 1_024;
/** Endings of names that no public service has (RFC 6761, RFC 6762, RFC 8375). */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)$/;
const NUMBER = /^[\d.]+$/;

export type PushEndpointVerdict =
  { ok: true; endpoint: string } | { ok: false; code: "not_a_service" };

const REFUSED = { ok: false, code: "not_a_service" } as const;

/** Whether this is a name of the public network, and no number. */
function isPublicName(host: string): boolean {
  return (
    host.includes(".") && !host.includes("[") && !NUMBER.test(host) && !PRIVATE_NAMES.test(host)
  );
}

/**
 * Whether the server may send to this address.
 * @param testService the one address besides that is taken: that of a test, on this machine
 */
export function pushEndpointVerdict(
  text: string,
  testService: string | undefined,
): PushEndpointVerdict {
  if (text.length > MOST_CHARACTERS || !URL.canParse(text)) return REFUSED;
  const url = new URL(text);
  if (testService !== undefined && url.origin === new URL(testService).origin) {
    return { ok: true, endpoint: url.href };
  }
  const isPlain = url.username === "" && url.password === "" && url.hash === "";
  const isUsual = url.protocol === "https:" && url.port === "";
  return isPlain && isUsual && isPublicName(url.hostname.replace(/\.$/, ""))
    ? { ok: true, endpoint: url.href }
    : REFUSED;
}
