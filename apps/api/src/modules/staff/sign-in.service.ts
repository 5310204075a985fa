import { readEmail } from "@kundenportal/domain/human-input/email-address";
import { readLine } from "@kundenportal/domain/human-input/read-text";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { StaffActor } from "../../access/actors";
import { hashPassword, verifyPassword } from "../../access/passwords";
import type { MerchantScope } from "../../access/scopes";
import type { StaffSessions } from "../../access/staff-sessions";
import type { Core } from "../../core";
import { SignInRefused, TotpRequired } from "./staff.errors";
import type { StaffRepository } from "./staff.repository";
import type { StaffMember } from "./staff-member";
import { findTotpStep } from "./totp";

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 50;

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly totp: string | null;
  readonly ipAddress: string;
}

export interface SignedIn {
  readonly actor: StaffActor;
  readonly cookie: string;
  readonly maxAgeSeconds: number;
}

interface SignInNeeds extends Pick<Core, "database" | "clock" | "systemAccess"> {
  readonly staffRepository: StaffRepository;
  readonly staffSessions: StaffSessions;
}

/**
 * Signs staff in. Unknown address, wrong password and wrong code look alike and take equally long. Tries are counted per
 * account and per network address, in this process: several processes allow that many times more, which still stops
 * guessing.
 */
export class SignInService {
  private readonly perAccount = new RateLimiterMemory({ points: TRIES_PER_ACCOUNT, duration: WINDOW_SECONDS });
  private readonly perAddress = new RateLimiterMemory({ points: TRIES_PER_ADDRESS, duration: WINDOW_SECONDS });
  /** The hash a password is compared with when nobody has the address. */
  private readonly nobodysHash = hashPassword("nobody has this password");

  constructor(private readonly needs: SignInNeeds) {}

  async signIn(attempt: SignInAttempt): Promise<SignedIn | SignInRefused | TotpRequired> {
    const email = (readEmail(attempt.email) ?? "").toLowerCase().slice(0, FIELD_LIMITS.staffMember.email);
    const retryAfterSeconds = await this.countTry(email, attempt.ipAddress);
    if (retryAfterSeconds !== null) return new SignInRefused(retryAfterSeconds);
    const found = await this.findByPassword(email, attempt.password);
    if (found === null) return new SignInRefused(null);
    const { scope, member } = found;
    const needsTotp = member.totpConfirmedAt !== null && member.totpSecret !== null;
    if (needsTotp && (attempt.totp === null || readLine(attempt.totp) === null)) return new TotpRequired();
    return this.needs.database.transaction(async () => {
      if (needsTotp && !(await this.useCode(scope, member, attempt.totp ?? ""))) return new SignInRefused(null);
      const session = await this.needs.staffSessions.createSession(scope, member.id);
      await this.needs.staffRepository.change(scope, member.id, { lastSignInAt: this.needs.clock.now().toISOString() });
      const actor = await this.needs.staffSessions.findStaffMember(session.cookie);
      if (actor === null) throw new Error("A session that was just created was not found");
      await this.forgetAttempts(email);
      return { actor, ...session };
    });
  }

  /** Whoever has proved who they are need not wait because of earlier attempts. */
  async forgetAttempts(email: string): Promise<void> {
    await this.perAccount.delete(email);
  }

  /** Checks a code and uses it up. Call inside a transaction. */
  async useCode(scope: MerchantScope, member: StaffMember, code: string): Promise<boolean> {
    const step = member.totpSecret === null ? null : findTotpStep(member.totpSecret, code, this.needs.clock.now());
    return step !== null && this.needs.staffRepository.useTotpStep(scope, member.id, step);
  }

  private async findByPassword(
    email: string,
    password: string,
  ): Promise<{ readonly scope: MerchantScope; readonly member: StaffMember } | null> {
    const candidates = await this.needs.staffRepository.findByEmail(email);
    if (candidates.length === 0) await verifyPassword(await this.nobodysHash, password);
    for (const { merchantId, ...member } of candidates) {
      const scope = await this.needs.systemAccess.admitByPassword(merchantId, member.passwordHash, password);
      if (scope !== null) return { scope, member };
    }
    return null;
  }

  /** Seconds to wait when there were too many tries, else null. */
  private async countTry(email: string, ipAddress: string): Promise<number | null> {
    try {
      await this.perAddress.consume(ipAddress);
      await this.perAccount.consume(email);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
      throw error;
    }
  }
}
