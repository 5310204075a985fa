import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { Conflict, type InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { TimelineService } from "../audit/timeline.service";
import type { Merchant, MerchantChange, MerchantRepository } from "./merchant.repository";

export type MerchantInput = {
  readonly [Field in keyof MerchantChange]?: string | null | undefined;
};

const ACCENT_COLOR = /^#[0-9a-f]{6}$/;

/** The merchant's own master data: what stands on documents and in the portal. */
export class MerchantService {
  constructor(
    private readonly database: Database,
    private readonly merchants: MerchantRepository,
    private readonly timeline: TimelineService,
  ) {}

  get(scope: MerchantScope): Promise<Merchant> {
    return this.merchants.get(scope);
  }

  async update(
    actor: MerchantActor,
    revision: number,
    input: MerchantInput,
  ): Promise<Merchant | InvalidInput | Conflict> {
    const check = new InputChecker();
    const change = checkMerchant(check, input);
    if (check.failure !== null) return check.failure;
    return this.database.transaction(async () => {
      const before = await this.merchants.get(actor.scope);
      if (!(await this.merchants.update(actor.scope, revision, change))) return new Conflict("The merchant");
      const after = await this.merchants.get(actor.scope);
      await this.timeline.record(actor, {
        kind: "MERCHANT_CHANGED",
        data: { fields: changedFields(before, after) },
      });
      return after;
    });
  }
}

function checkMerchant(check: InputChecker, input: MerchantInput): MerchantChange {
  const accentColor = check.text("accentColor", input.accentColor, { maxLength: 7 }).toLowerCase();
  if (!ACCENT_COLOR.test(accentColor))
    check.report("accentColor", "INVALID_FORMAT", "must be a colour such as #1f6feb");
  const countryCode = check.optionalCountry("countryCode", input.countryCode);
  if (countryCode === null) check.report("countryCode", "REQUIRED", "must not be empty");
  return {
    name: check.text("name", input.name, { maxLength: 200 }),
    street: check.optionalText("street", input.street, { maxLength: 200 }),
    zip: check.optionalText("zip", input.zip, { maxLength: 20 }),
    city: check.optionalText("city", input.city, { maxLength: 100 }),
    countryCode: countryCode ?? "",
    email: check.optionalEmail("email", input.email),
    phone: check.optionalText("phone", input.phone, { maxLength: 50 }),
    website: checkUrl(check, "website", input.website, 200),
    vatNumber: check.optionalVatNumber("vatNumber", input.vatNumber),
    taxNumber: check.optionalText("taxNumber", input.taxNumber, {
      maxLength: 30,
    }),
    accountHolder: check.optionalText("accountHolder", input.accountHolder, {
      maxLength: 70,
    }),
    iban: check.optionalIban("iban", input.iban),
    bic: check.optionalBic("bic", input.bic),
    bankName: check.optionalText("bankName", input.bankName, {
      maxLength: 100,
    }),
    accentColor,
    imprintUrl: checkUrl(check, "imprintUrl", input.imprintUrl, 500),
    privacyUrl: checkUrl(check, "privacyUrl", input.privacyUrl, 500),
  };
}

/** Only web addresses: these become links, and a `javascript:` link would run in the customer's browser. */
function checkUrl(
  check: InputChecker,
  field: string,
  value: string | null | undefined,
  maxLength: number,
): string | null {
  const text = check.optionalText(field, value, { maxLength });
  if (text !== null && !/^https?:\/\/\S+$/i.test(text)) {
    check.report(field, "INVALID_FORMAT", "must start with https:// or http://");
  }
  return text;
}

function changedFields(before: Merchant, after: Merchant): string[] {
  return Object.entries(after)
    .filter(([field, value]) => field !== "revision" && Reflect.get(before, field) !== value)
    .map(([field]) => field);
}
