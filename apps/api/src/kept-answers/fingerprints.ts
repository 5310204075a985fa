import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import { hkdfSync } from "node:crypto";
import { hmacSha256, sha256Hex } from "../shared/crypto";

/**
 * Tells whether two calls said the same, without keeping what they said: inputs hold passwords and credentials, which a plain hash
 * would give away to whoever guesses. 64 hex digits.
 */
export class Fingerprints {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /** `secrets`: the installation's, the newest first. Fingerprints made with earlier ones are recognised. */
  constructor([secret, ...previous]: readonly [Buffer, ...Buffer[]]) {
    this.keys = [keyOf(secret), ...previous.map(keyOf)];
  }

  of(input: unknown): string {
    return hmacSha256(this.keys[0], canonicalJson(input)).toString("hex");
  }

  isOf(fingerprint: string, input: unknown): boolean {
    const text = canonicalJson(input);
    return (
      this.keys.some((key) => hmacSha256(key, text).toString("hex") === fingerprint) ||
      formerInputs(input).some((former) => sha256Hex(canonicalJson(former)) === fingerprint)
    );
  }
}

function keyOf(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "kundenportal fingerprints", 32));
}

/** What earlier versions took a plain hash of: all arguments, or what is in their input. */
function formerInputs(input: unknown): readonly unknown[] {
  return typeof input === "object" && input !== null && "input" in input ? [input, input.input] : [input];
}
