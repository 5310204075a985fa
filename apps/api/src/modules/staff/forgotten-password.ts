import { setTimeout as pause } from "node:timers/promises";
import { readEmail } from "@kundenportal/domain/human-input/email-address";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Guesses } from "../../access/guesses";
import type { DeviceToken, KnownDevices } from "../../access/known-devices";
import type { PasswordResets } from "../../access/password-resets";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { type InvalidInput, TooMany } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { MailTransport } from "../../integrations/mail-transport/mail-transport";
import { networkOf } from "../../shared/network";
import { WindowCounter } from "../../shared/window-counter";
import { checkPassword, type SetPassword } from "./set-password";
import { ResetLinkEnded } from "./staff.errors";
import type { StaffRepository } from "./staff.repository";
import type { StaffMember } from "./staff-member";

/** The outbox's name for "email this person a link to set a new password". */
export const SEND_PASSWORD_RESET = "SEND_PASSWORD_RESET";

const WINDOW_MS = 3_600_000;
const REQUESTS_PER_ACCOUNT = 3;
const REQUESTS_PER_NETWORK = 20;
/** Longer than looking up an address and writing down what to send: every answer takes this long. */
const ANSWER_MS = 400;

interface ForgottenPasswordNeeds extends Pick<Core, "database" | "clock" | "outbox" | "timeline" | "systemAccess"> {
  readonly passwordResets: PasswordResets;
  readonly staffRepository: StaffRepository;
  readonly setPassword: SetPassword;
  readonly mailTransport: MailTransport;
  readonly guesses: Guesses;
  readonly knownDevices: KnownDevices;
}

/** A link's token, and from where it came. */
interface PresentedToken {
  readonly token: string;
  readonly ipAddress: string;
}

/** Somebody has a new password, and has proved that the mailbox is theirs: their browser is known from now on. */
interface ResetPassword {
  readonly member: StaffMember;
  readonly device: DeviceToken;
}

/** A link for a new password, as the email to one person has it. */
export interface PasswordResetLink {
  readonly member: StaffMember;
  readonly token: string;
}

/** For staff who can't sign in any more: a link by email, which lets them choose a new password. */
export class ForgottenPassword {
  private readonly perAccount: WindowCounter;
  private readonly perNetwork: WindowCounter;

  constructor(private readonly needs: ForgottenPasswordNeeds) {
    this.perAccount = new WindowCounter(needs.clock, { limit: REQUESTS_PER_ACCOUNT, windowMs: WINDOW_MS });
    this.perNetwork = new WindowCounter(needs.clock, { limit: REQUESTS_PER_NETWORK, windowMs: WINDOW_MS });
  }

  /**
   * Emails a link to everybody with this address, one for each merchant they work for. Says nothing about what it did, and
   * takes equally long whatever that was: nobody learns who works here. False: this server can't send any email.
   */
  async request(typedEmail: string, ipAddress: string): Promise<boolean> {
    if (!this.needs.mailTransport.isSetUp) return false;
    await Promise.all([this.requestAtOnce(typedEmail, ipAddress), pause(ANSWER_MS)]);
    return true;
  }

  /** Called when the email is about to go out: the token is never stored but in it. Null when there is nobody to send to. */
  async openLink(scope: MerchantScope, staffMemberId: string): Promise<PasswordResetLink | null> {
    return this.needs.database.transaction(async () => {
      const member = await this.needs.staffRepository.find(scope, staffMemberId);
      if (member === null || member.disabledAt !== null) return null;
      return { member, token: await this.needs.passwordResets.create(scope, member.id) };
    });
  }

  /** Signing in is as before: with the new password, and with the second factor of those who have one. */
  async reset(
    { token, ipAddress }: PresentedToken,
    password: string,
  ): Promise<ResetPassword | ResetLinkEnded | InvalidInput | TooMany> {
    const network = networkOf(ipAddress);
    const admitted = await this.needs.passwordResets.find(token);
    if (admitted === null) {
      const tooMany = this.needs.guesses.wrongSecret(network);
      return tooMany === null ? new ResetLinkEnded() : new TooMany(tooMany.retryAfterSeconds);
    }
    const check = new InputChecker();
    checkPassword(check, "newPassword", password);
    if (check.failure !== null) return check.failure;
    const { scope, staffMemberId } = admitted;
    const member = await this.needs.staffRepository.find(scope, staffMemberId);
    if (member === null) return new ResetLinkEnded();
    const actor = await this.needs.systemAccess.actor(scope);
    const change = { password, way: "LINK", keptSessionId: null } as const;
    const isSet = await this.needs.setPassword.set(
      actor,
      member,
      change,
      async () => (await this.needs.passwordResets.use(token)) !== null,
    );
    if (!isSet) return new ResetLinkEnded();
    this.needs.guesses.recognise({ account: member.id, network });
    return { member, device: this.needs.knownDevices.issue(member.id) };
  }

  private async requestAtOnce(typedEmail: string, ipAddress: string): Promise<void> {
    const email = (readEmail(typedEmail) ?? "").toLowerCase().slice(0, FIELD_LIMITS.staffMember.email);
    if (this.isTooMany(email, networkOf(ipAddress))) return;
    const { systemAccess, staffRepository } = this.needs;
    const requestedAt = this.needs.clock.now().toISOString();
    for (const { scope, id, name } of await staffRepository.listByEmail(systemAccess, email)) {
      await this.needs.database.transaction(async () => {
        await this.needs.outbox.enqueue(scope, SEND_PASSWORD_RESET, { staffMemberId: id, requestedAt });
        await this.needs.timeline.record(await systemAccess.actor(scope), {
          kind: "PASSWORD_RESET_REQUESTED",
          data: { staffMemberId: id, staffMember: name },
        });
      });
    }
  }

  private isTooMany(email: string, network: string): boolean {
    if (this.perNetwork.waitMs(network) > 0 || this.perAccount.waitMs(email) > 0) return true;
    this.perNetwork.add(network);
    this.perAccount.add(email);
    return false;
  }
}
