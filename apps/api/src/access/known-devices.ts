import { randomBytes } from "node:crypto";
import type { Core } from "../core";
import { equalInConstantTime, hmacSha256 } from "../shared/crypto";

const NONCE_BYTES = 12;
const MAC_BYTES = 16;
const VALID_DAYS = 180;
const DAY_MS = 86_400_000;

/** For a cookie that a browser keeps after a person has signed in there. */
export interface DeviceToken {
  readonly value: string;
  readonly maxAgeSeconds: number;
}

/**
 * Recognises browsers in which somebody has signed in before. It opens nothing: its owner can't be kept from signing in by what
 * others try elsewhere. Nothing is stored.
 */
export class KnownDevices {
  constructor(private readonly needs: Pick<Core, "clock" | "environment">) {}

  issue(staffMemberId: string): DeviceToken {
    const body = Buffer.alloc(NONCE_BYTES + 4);
    randomBytes(NONCE_BYTES).copy(body);
    body.writeUInt32BE(this.today() + VALID_DAYS, NONCE_BYTES);
    const value = Buffer.concat([body, this.mac(staffMemberId, body)]).toString("base64url");
    return { value, maxAgeSeconds: VALID_DAYS * 86_400 };
  }

  /** A name for the browser; null unless this person has signed in with it lately. */
  find(staffMemberId: string, value: string | null): string | null {
    const bytes = Buffer.from(value ?? "", "base64url");
    if (bytes.length !== NONCE_BYTES + 4 + MAC_BYTES) return null;
    const body = bytes.subarray(0, NONCE_BYTES + 4);
    if (!equalInConstantTime(this.mac(staffMemberId, body), bytes.subarray(body.length))) return null;
    return body.readUInt32BE(NONCE_BYTES) < this.today() ? null : body.toString("hex");
  }

  private mac(staffMemberId: string, body: Buffer): Buffer {
    const key = hmacSha256(this.needs.environment.internalSecret, "known device");
    return hmacSha256(key, Buffer.concat([Buffer.from(staffMemberId), body])).subarray(0, MAC_BYTES);
  }

  private today(): number {
    return Math.floor(this.needs.clock.now().getTime() / DAY_MS);
  }
}
