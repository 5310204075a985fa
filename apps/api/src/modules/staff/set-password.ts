import { FIELD_LIMITS, MIN_PASSWORD_LENGTH } from "@kundenportal/domain/limits/field-limits";
import type { ActingActor } from "../../access/actors";
import { hashPassword } from "../../access/passwords";
import type { PasswordResets } from "../../access/password-resets";
import type { StaffSessions } from "../../access/staff-sessions";
import type { Core } from "../../core";
import type { InputChecker } from "../../graphql/input-checker";
import type { StaffMember } from "./staff-member";
import type { StaffRepository } from "./staff.repository";

/** How a password came to be changed. */
export type PasswordChangeWay = "SIGNED_IN" | "LINK" | "COMMAND";

interface SetPasswordNeeds extends Pick<Core, "database" | "timeline"> {
  readonly staffRepository: StaffRepository;
  readonly staffSessions: StaffSessions;
  readonly passwordResets: PasswordResets;
}

interface NewPassword {
  readonly password: string;
  readonly way: PasswordChangeWay;
  /** The session that goes on; null: none. */
  readonly keptSessionId: string | null;
}

/** The rules for every password, wherever it is chosen. */
export function checkPassword(check: InputChecker, field: string, password: string): void {
  if (password.length < MIN_PASSWORD_LENGTH) {
    check.report(field, "TOO_SHORT", `must have at least ${String(MIN_PASSWORD_LENGTH)} characters`);
  }
  // argon2 accepts any length; this keeps requests from wasting our time.
  if (password.length > FIELD_LIMITS.staffMember.password) {
    check.report(field, "TOO_LONG", `must have at most ${String(FIELD_LIMITS.staffMember.password)} characters`);
  }
}

/** Gives a staff member a new password, whoever asked for it and however they proved that they may. */
export class SetPassword {
  constructor(private readonly needs: SetPasswordNeeds) {}

  /**
   * Ends the person's sessions and open links, and tells them by email. `mayStill` is asked in the same transaction; when it says no, nothing changes and the answer is false.
   */
  async set(
    actor: ActingActor,
    member: Pick<StaffMember, "id" | "name" | "email">,
    { password, way, keptSessionId }: NewPassword,
    mayStill: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<boolean> {
    const { scope } = actor;
    const passwordHash = await hashPassword(password);
    return this.needs.database.transaction(async () => {
      if (!(await mayStill())) return false;
      await this.needs.staffRepository.change(scope, member.id, { passwordHash });
      await this.needs.staffSessions.endOtherSessions(scope, member.id, keptSessionId);
      await this.needs.passwordResets.end(scope, member.id);
      await this.needs.timeline.record(actor, {
        kind: "PASSWORD_CHANGED",
        data: { staffMemberId: member.id, staffMember: member.name, way },
      });
      return true;
    });
  }
}
