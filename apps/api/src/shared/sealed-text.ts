import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { sha256Hex } from "./crypto";
import { OperationalError } from "./errors";

const VERSION = "s1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The text was sealed with another secret or for another place, or has been changed since. */
export class UnreadableSealError extends OperationalError {}

interface SealKey {
  /** Eight hex digits that identify the key and reveal nothing about it. */
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Encrypts texts that must not be readable in the database: AES-256-GCM with a key derived (HKDF-SHA-256) from the
 * installation's secret. `place` says whose text it is and is authenticated too, so that a blob copied to another row
 * does not open there. Shape: `s1.<key id>.<IV, ciphertext and tag in base64url>`.
 */
export class TextSealer {
  private readonly current: SealKey;
  private readonly keys: ReadonlyMap<string, SealKey>;

  /** `secrets`: the newest one seals, all of them open. `purpose` separates the keys of different uses. */
  constructor(secrets: readonly [Buffer, ...Buffer[]], purpose: string) {
    const keys = secrets.map((secret) => deriveKey(secret, purpose));
    this.current = deriveKey(secrets[0], purpose);
    this.keys = new Map(keys.map((key) => [key.id, key]));
  }

  /** Whether it is a sealed text at all. No JSON is. */
  static isSealed(text: string): boolean {
    return text.startsWith(`${VERSION}.`);
  }

  seal(text: string, place: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.current.key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(`${VERSION} ${this.current.id} ${place}`));
    const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${this.current.id}.${sealed.toString("base64url")}`;
  }

  /** Whether the newest secret sealed it. */
  isCurrent(sealedText: string): boolean {
    return sealedText.startsWith(`${VERSION}.${this.current.id}.`);
  }

  /** Errors: throws UnreadableSealError, which reveals nothing of the content. */
  open(sealedText: string, place: string): string {
    const [version, keyId = "", body = ""] = sealedText.split(".");
    const key = this.keys.get(keyId);
    const bytes = Buffer.from(body, "base64url");
    if (version !== VERSION || key === undefined || bytes.length < IV_BYTES + TAG_BYTES) {
      throw new UnreadableSealError("A sealed text was created with another secret.");
    }
    try {
      const decipher = createDecipheriv("aes-256-gcm", key.key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(`${VERSION} ${keyId} ${place}`));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    } catch (error) {
      throw new UnreadableSealError("A sealed text was changed or belongs elsewhere.", { cause: error });
    }
  }
}

function deriveKey(secret: Buffer, purpose: string): SealKey {
  const key = Buffer.from(hkdfSync("sha256", secret, "", `kundenportal ${purpose}`, 32));
  return { key, id: sha256Hex(Buffer.concat([Buffer.from("key id "), key])).slice(0, 8) };
}
