import type { Core } from "../../core";
import { randomBytes } from "node:crypto";
import { isTimeZone } from "@kundenportal/domain/dates/time-zone";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { isCurrencyInUse } from "@kundenportal/domain/human-input/currency-code";
import type { Locale } from "@kundenportal/domain/locale";
import { hashPassword } from "../../access/passwords";
import type { MerchantScope } from "../../access/scopes";
import type { InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { newStaffMember } from "../staff/staff-member";
import type { StaffRepository } from "../staff/staff.repository";
import { createMerchant, type NewMerchant } from "./new-merchant.repository";

const PASSWORD_BYTES = 15;

export interface NewOwner {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

export interface RegisteredMerchant {
  readonly scope: MerchantScope;
  /** Shown once, to the person who registers the merchant; only its hash is kept. */
  readonly password: string;
}

interface RegisterMerchantNeeds extends Pick<Core, "database" | "clock"> {
  readonly staffRepository: StaffRepository;
}

/** Creates a merchant and their first owner, who can do everything else in the admin app. */
export class RegisterMerchant {
  constructor(private readonly needs: RegisterMerchantNeeds) {}

  /**
   * Checks what a person typed, then creates both or neither. `password` null: a random one is generated.
   * Errors: InvalidInput with the names of the fields below.
   */
  async register(
    merchant: NewMerchant,
    owner: NewOwner,
    password: string | null = null,
  ): Promise<RegisteredMerchant | InvalidInput> {
    const check = new InputChecker();
    const name = check.text("name", merchant.name, { maxLength: FIELD_LIMITS.merchant.name });
    const countryCode = check.optionalCountry("country", merchant.countryCode) ?? "DE";
    const ownerName = check.text("ownerName", owner.name, { maxLength: FIELD_LIMITS.staffMember.name });
    const email = check.optionalEmail("email", owner.email)?.toLowerCase() ?? "";
    if (email === "") check.report("email", "REQUIRED", "must not be empty");
    if (!isCurrencyInUse(merchant.currency)) {
      check.report("currency", "INVALID_FORMAT", "must be an ISO 4217 code such as EUR");
    }
    if (!isTimeZone(merchant.timeZone)) {
      check.report("timeZone", "INVALID_FORMAT", "must be an IANA time zone such as Europe/Berlin");
    }
    if (check.failure !== null) return check.failure;
    const ownPassword = password ?? randomBytes(PASSWORD_BYTES).toString("base64url");
    const passwordHash = await hashPassword(ownPassword);
    return this.needs.database.transaction(async () => {
      const scope = await createMerchant(this.needs.database, this.needs.clock, { ...merchant, name, countryCode });
      await this.needs.staffRepository.insert(
        scope,
        newStaffMember(
          { name: ownerName, email, role: "OWNER", locale: owner.locale, passwordHash },
          this.needs.clock.now(),
        ),
      );
      return { scope, password: ownPassword };
    });
  }
}
