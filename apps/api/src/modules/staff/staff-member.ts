import type { Locale } from "@kundenportal/domain/locale";
import type { StaffRole } from "../../access/actors";
import type { ApiKeyEntity } from "../../access/api-key.entity";
import type { StaffMemberEntity } from "./staff-member.entity";

export interface StaffMember extends Omit<StaffMemberEntity, "merchantId" | "role" | "locale"> {
  readonly role: StaffRole;
  readonly locale: Locale;
}

export interface ApiKey extends Omit<ApiKeyEntity, "merchantId" | "secretHash" | "scope" | "createdBy"> {
  readonly scope: "READ" | "WRITE";
}
