/**
 * Rule: an address that was public once keeps working: a round can get another one, and the old leads to it for good.
 * Source: the issue on reporting back (permanent addresses).
 */
export type AddressVerdict =
  { ok: true } | { ok: false; code: "address_invalid" | "address_unchanged" | "address_taken" };

const LONGEST_ADDRESS = 80;
const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether a round can get this address.
 * @param taken whether another round has it now; one that a round had before can be given out again
 */
export function changeAddressVerdict(
  current: string,
  wanted: string,
  taken: boolean,
): AddressVerdict {
  if (!ADDRESS.test(wanted) || wanted.length > LONGEST_ADDRESS) {
    return { ok: false, code: "address_invalid" };
  }
  if (wanted === current) return { ok: false, code: "address_unchanged" };
  return taken ? { ok: false, code: "address_taken" } : { ok: true };
}
