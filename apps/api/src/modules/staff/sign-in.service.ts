import { readEmail } from "@kundenportal/domain/human-input/email-address";
import { readLine } from "@kundenportal/domain/human-input/read-text";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { StaffActor } from "../../access/actors";
import { type Guess, type Guesses, type GuessPlace, isTooMany } from "../../access/guesses";
import type { DeviceToken, KnownDevices } from "../../access/known-devices";
import { hashPassword, verifyPassword } from "../../access/passwords";
import type { MerchantScope } from "../../access/scopes";
import type { StaffSessions } from "../../access/staff-sessions";
import type { Core } from "../../core";
import { TooBusyError } from "../../shared/cost-gate";
import { networkOf } from "../../shared/network";
import { SignInRefused, TotpRequired } from "./staff.errors";
import type { StaffRepository } from "./staff.repository";
import type { StaffMember } from "./staff-member";
import { findTotpStep } from "./totp";
import type { TotpSecrets } from "./totp-secrets";

const RETRY_WHEN_BUSY_SECONDS = 5;

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly totp: string | null;
  readonly ipAddress: string;
  /** What the browser keeps since a person last signed in with it. */
  readonly findDevice: (staffMemberId: string) => string | null;
}

export interface SignedIn {
  readonly actor: StaffActor;
  readonly cookie: string;
  readonly maxAgeSeconds: number;
  /** For browsers in which this person has not signed in before. */
  readonly device: DeviceToken | null;
}

interface SignInNeeds extends Pick<Core, "database" | "clock" | "systemAccess"> {
  readonly staffRepository: StaffRepository;
  readonly totpSecrets: TotpSecrets;
  readonly staffSessions: StaffSessions;
  readonly guesses: Guesses;
  readonly knownDevices: KnownDevices;
}

/** Somebody whose password was right, and what counted as guesses until then. */
interface Proven {
  readonly scope: MerchantScope;
  readonly member: StaffMember;
  readonly place: GuessPlace;
  readonly guesses: readonly Guess[];
}

type Candidate = StaffMember & { readonly merchantId: string };

/**
 * Signs staff in. Unknown address, wrong password and wrong code look alike and take equally long. Everybody with the address
 * is counted by themselves: what is right for one is a guess at the others.
 */
export class SignInService {
  /** The hash a password is compared with when nobody has the address. */
  private readonly nobodysHash = hashPassword("nobody has this password");

  constructor(private readonly needs: SignInNeeds) {}

  async signIn(attempt: SignInAttempt): Promise<SignedIn | SignInRefused | TotpRequired> {
    try {
      const found = await this.findByPassword(attempt);
      return found instanceof SignInRefused ? found : await this.finish(attempt, found);
    } catch (error) {
      if (error instanceof TooBusyError) return new SignInRefused(RETRY_WHEN_BUSY_SECONDS);
      throw error;
    }
  }

  /** Checks a code and uses it up. Call inside a transaction. */
  async useCode(scope: MerchantScope, member: StaffMember, code: string): Promise<boolean> {
    if (member.totpSecret === null) return false;
    const secret = this.needs.totpSecrets.open(scope, member.id, member.totpSecret);
    const step = findTotpStep(secret, code, this.needs.clock.now());
    return step !== null && this.needs.staffRepository.useTotpStep(scope, member.id, step);
  }

  private async finish(
    attempt: SignInAttempt,
    { scope, member, place, guesses }: Proven,
  ): Promise<SignedIn | SignInRefused | TotpRequired> {
    const needsTotp = member.totpConfirmedAt !== null && member.totpSecret !== null;
    if (needsTotp && (attempt.totp === null || readLine(attempt.totp) === null)) return new TotpRequired();
    const code = needsTotp ? this.needs.guesses.code(place) : null;
    if (code !== null && isTooMany(code)) return new SignInRefused(code.retryAfterSeconds);
    return this.needs.database.transaction(async () => {
      if (needsTotp && !(await this.useCode(scope, member, attempt.totp ?? ""))) return new SignInRefused(null);
      const session = await this.needs.staffSessions.createSession(scope, member.id);
      await this.needs.staffRepository.change(scope, member.id, { lastSignInAt: this.needs.clock.now().toISOString() });
      const actor = await this.needs.staffSessions.findStaffMember(session.cookie);
      if (actor === null) throw new Error("A session that was just created was not found");
      for (const guess of [...guesses, ...(code === null ? [] : [code])]) guess.wasRight();
      this.needs.guesses.recognise(place);
      return { actor, ...session, device: place.device === null ? this.needs.knownDevices.issue(member.id) : null };
    });
  }

  private async findByPassword(attempt: SignInAttempt): Promise<Proven | SignInRefused> {
    const email = (readEmail(attempt.email) ?? "").toLowerCase().slice(0, FIELD_LIMITS.staffMember.email);
    const network = networkOf(attempt.ipAddress);
    const candidates = await this.findCandidates(attempt, email, network);
    const areAllKnown = candidates.every(({ place }) => place.device !== null);
    const inNetwork = areAllKnown ? null : this.needs.guesses.network(network);
    const waits: number[] = [];
    for (const { member, place } of candidates) {
      const isShutOut = inNetwork !== null && isTooMany(inNetwork) && place.device === null;
      const guess = isShutOut ? inNetwork : this.needs.guesses.password(place);
      if (isTooMany(guess)) {
        waits.push(guess.retryAfterSeconds);
        continue;
      }
      const scope = await this.compare(member, place, attempt.password);
      if (scope === null || member === null) continue;
      const guesses = [guess, ...(inNetwork === null || isTooMany(inNetwork) ? [] : [inNetwork])];
      return { scope, member, place, guesses };
    }
    return new SignInRefused(waits.length === candidates.length ? Math.min(...waits) : null);
  }

  /** Everybody with the address; if there is nobody, somebody who does not exist, so that both look alike. */
  private async findCandidates(
    attempt: SignInAttempt,
    email: string,
    network: string,
  ): Promise<readonly { readonly member: Candidate | null; readonly place: GuessPlace }[]> {
    const members = await this.needs.staffRepository.findByEmail(email);
    if (members.length === 0) return [{ member: null, place: { account: email, network, device: null } }];
    return members.map((member) => ({
      member,
      place: { account: member.id, network, device: this.findDevice(attempt, member) },
    }));
  }

  private async compare(
    member: Candidate | null,
    { device }: GuessPlace,
    password: string,
  ): Promise<MerchantScope | null> {
    const from = { isKnown: device !== null };
    if (member !== null) return this.needs.systemAccess.admitByPassword(member.merchantId, member, password, from);
    await verifyPassword(await this.nobodysHash, password, from);
    return null;
  }

  private findDevice({ findDevice }: SignInAttempt, { id }: StaffMember): string | null {
    return this.needs.knownDevices.find(id, findDevice(id));
  }
}
