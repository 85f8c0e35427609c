/** The part of a network address that tries are counted by: enough to slow down a flood, too coarse to know a person. */
import { isIPv4, isIPv6 } from "node:net";

const GROUPS = 8;
/** The last two groups of an IPv6 address that stands for an IPv4 one (`::ffff:192.0.2.1`). */
const MAPPED = "0:0:0:0:0:ffff";

/** The eight groups of an IPv6 address, however it was written: with zeros, with `::`, in capitals, with IPv4 at the end. */
function groupsOf(address: string): string[] {
  const shortest = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = shortest.split("::");
  const left = head === "" ? [] : head.split(":");
  if (tail === undefined) return left;
  const right = tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: GROUPS - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right];
}

function ipv4Of(high: string, low: string): string {
  const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [first >> 8, first & 255, second >> 8, second & 255].join(".");
}

function ipv4Prefix(address: string): string {
  return address.split(".").slice(0, 3).join(".");
}

/** The prefix of an address: IPv4 /24, IPv6 /48, the same for every way of writing it. */
export function addressPrefix(address: string): string {
  const [plain = ""] = address.split("%", 1);
  if (isIPv4(plain)) return ipv4Prefix(plain);
  if (!isIPv6(plain)) return "unknown";
  const groups = groupsOf(plain);
  const [high = "0", low = "0"] = groups.slice(-2);
  if (groups.slice(0, -2).join(":") === MAPPED) return ipv4Prefix(ipv4Of(high, low));
  return groups.slice(0, 3).join(":");
}
