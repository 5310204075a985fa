import { hash, verify } from "argon2";

/** argon2id with the library's defaults (64 MiB, 3 passes), which follow RFC 9106's second choice. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Also runs against a password that is nobody's, so that an unknown address takes as long as a known one. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}
