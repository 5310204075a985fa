import { ApiKey, StaffMember } from "./staff.admin.types";
import type { ApiKey as ApiKeyRow, StaffMember as StaffMemberRow } from "./staff-member";

export function presentStaffMember(member: StaffMemberRow): StaffMember {
  return Object.assign(new StaffMember(), {
    id: member.id,
    name: member.name,
    email: member.email,
    role: member.role,
    locale: member.locale,
    hasTotp: member.totpConfirmedAt !== null,
    disabled: member.disabledAt !== null,
    lastSignInAt: member.lastSignInAt,
    createdAt: member.createdAt,
  });
}

export function presentApiKey(key: ApiKeyRow): ApiKey {
  return Object.assign(new ApiKey(), {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    scope: key.scope,
    createdAt: key.createdAt,
    lastUsedAt: key.lastUsedAt,
    expiresAt: key.expiresAt,
    revokedAt: key.revokedAt,
  });
}
