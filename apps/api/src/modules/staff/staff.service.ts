import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Locale } from "@kundenportal/domain/locale";
import type { ActingActor, MerchantActor, StaffActor, StaffRole, SystemActor } from "../../access/actors";
import { type Guesses, isTooMany } from "../../access/guesses";
import { hashPassword, verifyPassword } from "../../access/passwords";
import type { PasswordResets } from "../../access/password-resets";
import type { PortalSessions } from "../../access/portal-sessions";
import type { MerchantScope } from "../../access/scopes";
import type { StaffSessions } from "../../access/staff-sessions";
import { FieldProblem, InvalidInput, NotFound, TooMany } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UserError } from "../../shared/errors";
import { isId } from "../../shared/ids";
import { networkOf } from "../../shared/network";
import type { SignInService } from "./sign-in.service";
import { checkPassword, type SetPassword } from "./set-password";
import type { StaffRepository } from "./staff.repository";
import { newStaffMember, type StaffMember } from "./staff-member";
import { createTotpSecret } from "./totp";
import type { TotpSecrets } from "./totp-secrets";

export interface NewStaffMember {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly password: string;
}

/** What is left out stays as it is; nothing of it can be empty. */
export interface StaffMemberChange {
  readonly name?: string | null | undefined;
  readonly role?: StaffRole | null | undefined;
  readonly locale?: Locale | null | undefined;
  readonly disabled?: boolean | null | undefined;
}

interface StaffServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly staffRepository: StaffRepository;
  readonly totpSecrets: TotpSecrets;
  readonly staffSessions: StaffSessions;
  readonly portalSessions: PortalSessions;
  readonly passwordResets: PasswordResets;
  readonly signIn: SignInService;
  readonly setPassword: SetPassword;
  readonly guesses: Guesses;
}

/** A person who is signed in, and from where. */
export interface SignedInFrom {
  readonly actor: StaffActor;
  readonly ipAddress: string;
}

/** The people who work for the merchant. */
export class StaffService {
  constructor(private readonly needs: StaffServiceNeeds) {}

  list(scope: MerchantScope): Promise<readonly StaffMember[]> {
    return this.needs.staffRepository.list(scope);
  }

  async get({ scope, id }: StaffActor): Promise<StaffMember> {
    const member = await this.needs.staffRepository.find(scope, id);
    if (member === null) throw new Error("The staff member who is signed in does not exist");
    return member;
  }

  /** Hashes the password, which takes long, and returns what stores the person, in one transaction. */
  async prepare(
    actor: MerchantActor,
    input: NewStaffMember,
  ): Promise<InvalidInput | (() => Promise<StaffMember | InvalidInput>)> {
    const check = new InputChecker();
    const name = check.text("name", input.name, { maxLength: FIELD_LIMITS.staffMember.name });
    const email = check.optionalEmail("email", input.email)?.toLowerCase() ?? "";
    if (email === "") check.report("email", "REQUIRED", "must not be empty");
    checkPassword(check, "password", input.password);
    if (check.failure !== null) return check.failure;
    const passwordHash = await hashPassword(input.password);
    return () =>
      this.needs.database.transaction(async () => {
        if ((await this.needs.staffRepository.list(actor.scope)).some((member) => member.email === email)) {
          return new InvalidInput([new FieldProblem("email", "TAKEN", "is already in use by somebody")]);
        }
        const member = newStaffMember(
          { name, email, role: input.role, locale: input.locale, passwordHash },
          this.needs.clock.now(),
        );
        await this.needs.staffRepository.insert(actor.scope, member);
        await this.needs.timeline.record(actor, { kind: "STAFF_CHANGED", data: { name, change: "CREATED" } });
        return member;
      });
  }

  /**
   * Disabling ends the person's sessions, keys and looks at the portal, and a link for a new password; none of them comes back
   * when the person is enabled again. The last owner stays owner and enabled: otherwise nobody could undo it.
   */
  async update(
    actor: MerchantActor,
    id: string,
    change: StaffMemberChange,
  ): Promise<StaffMember | InvalidInput | NotFound> {
    return this.needs.database.transaction(async () => {
      const owners = await this.needs.staffRepository.listOwnersForUpdate(actor.scope);
      const before = isId(id) ? await this.needs.staffRepository.find(actor.scope, id) : null;
      if (before === null) return new NotFound("The staff member");
      const check = new InputChecker();
      const { name, role, locale, disabled } = checkChange(check, change, before);
      if (check.failure !== null) return check.failure;
      const staysOwner = role === "OWNER" && !disabled;
      if (owners.length === 1 && owners[0] === id && !staysOwner) {
        const field = disabled ? "disabled" : "role";
        return new InvalidInput([new FieldProblem(field, "NOT_ALLOWED", "the last owner must stay owner")]);
      }
      const disabledAt = disabled ? (before.disabledAt ?? this.needs.clock.now().toISOString()) : null;
      await this.needs.staffRepository.change(actor.scope, id, { name, role, locale, disabledAt });
      if (disabled && before.disabledAt === null) await this.endAccess(actor, id);
      await this.needs.timeline.record(actor, { kind: "STAFF_CHANGED", data: { name, change: "UPDATED" } });
      return { ...before, name, role, locale, disabledAt };
    });
  }

  private async endAccess(actor: MerchantActor, id: string): Promise<void> {
    const { staffSessions, portalSessions, passwordResets, timeline } = this.needs;
    await staffSessions.endOtherSessions(actor.scope, id, null);
    await portalSessions.endPreviews(actor.scope);
    await passwordResets.end(actor.scope, id);
    for (const name of await staffSessions.endKeysOf(actor.scope, id)) {
      await timeline.record(actor, { kind: "API_KEY_CHANGED", data: { name, change: "REVOKED" } });
    }
  }

  /** Ends the person's other sessions. */
  async changePassword(
    from: SignedInFrom,
    current: string,
    next: string,
  ): Promise<StaffMember | InvalidInput | TooMany> {
    const { actor } = from;
    const member = await this.get(actor);
    const guess = this.guess(from);
    if (isTooMany(guess)) return new TooMany(guess.retryAfterSeconds);
    if (!(await verifyPassword(member.passwordHash, current, { isKnown: true }))) {
      return new InvalidInput([new FieldProblem("currentPassword", "WRONG", "is not the current password")]);
    }
    guess.wasRight();
    const check = new InputChecker();
    checkPassword(check, "newPassword", next);
    if (check.failure !== null) return check.failure;
    await this.needs.setPassword.set(actor, member, {
      password: next,
      way: "SIGNED_IN",
      keptSessionId: actor.sessionId,
    });
    return member;
  }

  /**
   * The secret counts only once a code generated with it has been entered.
   * Errors: throws UserError while a second factor is active; it must be switched off with a code first.
   */
  async startTotp(actor: StaffActor): Promise<{ readonly secret: string; readonly uri: string }> {
    const member = await this.get(actor);
    if (member.totpConfirmedAt !== null) throw new UserError("Switch the current second factor off first.");
    const made = createTotpSecret("Kundenportal", member.email);
    const totpSecret = this.needs.totpSecrets.seal(actor.scope, actor.id, made.secret);
    await this.needs.database.transaction(() =>
      this.needs.staffRepository.change(actor.scope, actor.id, { totpSecret, totpLastStep: null }),
    );
    return made;
  }

  confirmTotp(from: SignedInFrom, code: string): Promise<StaffMember | InvalidInput | TooMany> {
    return this.changeTotp(from, code, { totpConfirmedAt: this.needs.clock.now().toISOString() });
  }

  disableTotp(from: SignedInFrom, code: string): Promise<StaffMember | InvalidInput | TooMany> {
    return this.changeTotp(from, code, { totpConfirmedAt: null, totpSecret: null });
  }

  /** For somebody who lost it, by whoever runs the server. Sessions end, since one of them may be somebody else's by now. */
  async removeSecondFactor(actor: SystemActor, member: Pick<StaffMember, "id" | "name">): Promise<void> {
    await this.needs.database.transaction(async () => {
      await this.needs.staffRepository.change(actor.scope, member.id, { totpConfirmedAt: null, totpSecret: null });
      await this.needs.staffSessions.endOtherSessions(actor.scope, member.id, null);
      await this.recordSecondFactor(actor, member, false);
    });
  }

  private async recordSecondFactor(
    actor: ActingActor,
    member: Pick<StaffMember, "id" | "name">,
    active: boolean,
  ): Promise<void> {
    await this.needs.timeline.record(actor, {
      kind: "SECOND_FACTOR_CHANGED",
      data: { staffMemberId: member.id, staffMember: member.name, active },
    });
  }

  /** Before a secret is compared once more in a session that may be in somebody else's hands by now. */
  private guess({ actor, ipAddress }: SignedInFrom): ReturnType<Guesses["signedIn"]> {
    const { id: account, sessionId } = actor;
    return this.needs.guesses.signedIn({ account, sessionId, network: networkOf(ipAddress) });
  }

  private async changeTotp(
    from: SignedInFrom,
    code: string,
    change: Pick<StaffMember, "totpConfirmedAt"> & Partial<Pick<StaffMember, "totpSecret">>,
  ): Promise<StaffMember | InvalidInput | TooMany> {
    const { actor } = from;
    const guess = this.guess(from);
    if (isTooMany(guess)) return new TooMany(guess.retryAfterSeconds);
    return this.needs.database.transaction(async () => {
      const member = await this.get(actor);
      if (!(await this.needs.signIn.useCode(actor.scope, member, code))) {
        return new InvalidInput([new FieldProblem("code", "WRONG", "is not the current code")]);
      }
      guess.wasRight();
      await this.needs.staffRepository.change(actor.scope, actor.id, change);
      await this.recordSecondFactor(actor, member, change.totpConfirmedAt !== null);
      return { ...member, ...change };
    });
  }
}

function checkChange(check: InputChecker, change: StaffMemberChange, before: StaffMember) {
  const name = change.name === undefined ? before.name : change.name;
  return {
    name: check.text("name", name, { maxLength: FIELD_LIMITS.staffMember.name }),
    role: check.value("role", change.role, before.role),
    locale: check.value("locale", change.locale, before.locale),
    disabled: check.value("disabled", change.disabled, before.disabledAt !== null),
  };
}
