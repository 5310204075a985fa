import { isIP } from "node:net";

/** Everything that is no address counts as one network. */
const UNKNOWN = "unknown";
const IPV6_NETWORK_GROUPS = 4;

/**
 * What somebody at an address has to themselves: an IPv4 address, or the /64 of an IPv6 address, within which a single
 * computer can choose freely.
 */
export function networkOf(address: string): string {
  const [plain = ""] = address.trim().split("%", 1);
  const version = isIP(plain);
  if (version === 4) return plain;
  if (version === 0) return UNKNOWN;
  const groups = expand(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [6, 7].flatMap((index) => bytesOf(groups[index] ?? 0)).join(".");
  const network = groups.slice(0, IPV6_NETWORK_GROUPS).map((group) => group.toString(16));
  return `${network.join(":")}::/64`;
}

/** The eight groups of an IPv6 address. */
function expand(address: string): readonly number[] {
  // The URL parser writes every spelling alike, and an embedded IPv4 address as two groups.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = canonical.split("::");
  const before = groupsOf(head);
  const after = groupsOf(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function groupsOf(text: string): readonly number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

function bytesOf(group: number): readonly number[] {
  return [Math.floor(group / 256), group % 256];
}
