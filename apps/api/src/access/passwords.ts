import { availableParallelism } from "node:os";
import { hash, verify } from "argon2";
import { CostGate } from "../shared/cost-gate";
import { expectNothingHeld } from "../shared/nothing-held";

/** Each takes 64 MiB and four threads for a tenth of a second: however many ask at once, the rest of the server goes on. */
const gate = new CostGate({ running: Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2))), waiting: 40 });

/**
 * argon2id with the library's defaults (64 MiB, 3 passes), which follow RFC 9106's second choice.
 * Errors: throws TooBusyError.
 */
export function hashPassword(password: string): Promise<string> {
  expectNothingHeld("Hashing a password");
  return gate.run(() => hash(password), { isUrgent: true });
}

/**
 * Also runs against a password that is nobody's, so that an unknown address takes as long as a known one.
 * Errors: throws TooBusyError, for strangers sooner than for people we know.
 */
export function verifyPassword(
  passwordHash: string,
  password: string,
  { isKnown }: { readonly isKnown: boolean },
): Promise<boolean> {
  expectNothingHeld("Comparing a password");
  return gate.run(() => verify(passwordHash, password), { isUrgent: isKnown });
}
