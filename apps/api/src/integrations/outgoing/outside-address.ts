import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { networkInterfaces } from "node:os";
import { OperationalError } from "../../shared/errors";

/** Where we send nothing that a merchant chooses the address of. */
export class InsideAddressError extends OperationalError {}

/** IANA's registries of special-purpose addresses: all that is not the public internet. */
const INSIDE_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];
const PUBLIC_IPV6 = "2000::/3";
/** Within the public range: protocols that carry an IPv4 address inside, and documentation. */
const SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

/** Decides which addresses may be connected to, when they are connected to: what a name resolves to can change at any time. */
export class OutsideAddresses {
  private readonly inside = listOf([...INSIDE_IPV4, ...SPECIAL_IPV6]);
  private readonly public = listOf([PUBLIC_IPV6]);
  private readonly allowed: BlockList;

  /** `allowedNetworks`: addresses and networks inside that the operator lists. */
  constructor(allowedNetworks: readonly string[]) {
    this.allowed = listOf(allowedNetworks);
  }

  /** For `connect`: refuses a name as a whole when any of its addresses is inside. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      const refused = addresses.find(({ address }) => !this.mayConnectTo(address));
      if (refused === undefined && addresses.length > 0) {
        const [first] = addresses;
        if (options.all === true) callback(null, addresses);
        else callback(null, first?.address ?? "", first?.family);
      } else callback(new InsideAddressError(`${hostname} leads into the own network.`), []);
    });
  };

  mayConnectTo(address: string): boolean {
    return this.isAllowed(address) || !this.isInside(address);
  }

  /** Whether the operator lists it. */
  isAllowed(address: string): boolean {
    const [plain, family] = familyOf(address);
    return family !== null && this.allowed.check(plain, family);
  }

  private isInside(address: string): boolean {
    const [plain, family] = familyOf(address);
    if (family === null || this.inside.check(plain, family) || isOwn(plain)) return true;
    // An IPv4 address within an IPv6 one is outside of the public range, whatever it is.
    return family === "ipv6" && !this.public.check(plain, family);
  }
}

/** One of this machine's, public ones among them. */
function isOwn(address: string): boolean {
  return Object.values(networkInterfaces()).some((list = []) => list.some((own) => own.address === address));
}

function familyOf(address: string): readonly [string, "ipv4" | "ipv6" | null] {
  const [plain = ""] = address.replace(/^\[|\]$/g, "").split("%", 1);
  const version = isIP(plain);
  return [plain, version === 0 ? null : version === 4 ? "ipv4" : "ipv6"];
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
