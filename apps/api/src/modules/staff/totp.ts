import { readCode } from "@kundenportal/domain/human-input/read-text";
import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
const STEPS_OF_TOLERANCE = 1;

/** A new secret, and the URI for authenticator apps to scan as a QR code. */
export function createTotpSecret(issuer: string, label: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 });
  const totp = new TOTP({ issuer, label, secret, period: PERIOD_SECONDS });
  return { secret: secret.base32, uri: totp.toString() };
}

/** The time step a code belongs to, or null for a wrong one. One step early or late is accepted: clocks differ. */
export function findTotpStep(secret: string, code: string, now: Date): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
  const timestamp = now.getTime();
  const delta = totp.validate({ token: readCode(code) ?? "", timestamp, window: STEPS_OF_TOLERANCE });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}
