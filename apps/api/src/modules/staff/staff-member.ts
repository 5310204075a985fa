import type { Locale } from "@kundenportal/domain/locale";
import type { StaffRole } from "../../access/actors";
import type { ApiKeyEntity } from "../../access/api-key.entity";
import { newId } from "../../shared/ids";
import type { StaffMemberEntity } from "./staff-member.entity";

export interface StaffMember extends Omit<StaffMemberEntity, "merchantId" | "role" | "locale"> {
  readonly role: StaffRole;
  readonly locale: Locale;
}

/** For a member who has just been added: active, without a second factor, never signed in. */
type EnteredMember = Pick<StaffMember, "name" | "email" | "role" | "locale" | "passwordHash">;

export function newStaffMember(member: EnteredMember, now: Date): StaffMember {
  return {
    ...member,
    id: newId(),
    totpSecret: null,
    totpConfirmedAt: null,
    totpLastStep: null,
    disabledAt: null,
    lastSignInAt: null,
    createdAt: now.toISOString(),
  };
}

export interface ApiKey extends Omit<ApiKeyEntity, "merchantId" | "secretHash" | "scope" | "createdBy"> {
  readonly scope: "READ" | "WRITE";
}
