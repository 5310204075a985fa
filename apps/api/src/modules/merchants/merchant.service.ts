import type { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Conflict, type InvalidInput } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { withBankOfIban } from "../../shared/bank-of-iban";
import { keepLeftOut } from "../../shared/keep-left-out";
import type { Merchant, MerchantChange, MerchantRepository } from "./merchant.repository";
import { checkPaymentTerms, type PaymentTermsFields, readPaymentTerms } from "./payment-terms";

/** What is left out stays as it is; null empties it. */
export type MerchantInput = {
  readonly [Field in MerchantTextField]?: string | null | undefined;
} & {
  readonly isSmallBusiness?: boolean | null | undefined;
  readonly pricesIncludeTax?: boolean | null | undefined;
  readonly invoiceFormat?: InvoiceFormat | null | undefined;
  readonly paymentTerms?: PaymentTermsFields | null | undefined;
};

type MerchantTextField = Exclude<keyof MerchantChange, ChoiceField>;
type ChoiceField = "invoiceFormat" | "isSmallBusiness" | "paymentTerms" | "pricesIncludeTax";

const ACCENT_COLOR = /^#[0-9a-f]{6}$/;

interface MerchantServiceNeeds extends Pick<Core, "database" | "timeline"> {
  readonly merchantRepository: MerchantRepository;
}

/** The merchant's own master data: what appears on documents and in the portal. */
export class MerchantService {
  constructor(private readonly needs: MerchantServiceNeeds) {}

  get(scope: MerchantScope): Promise<Merchant> {
    return this.needs.merchantRepository.get(scope);
  }

  async update(
    actor: MerchantActor,
    revision: number,
    input: MerchantInput,
  ): Promise<Merchant | InvalidInput | Conflict> {
    return this.needs.database.transaction(async () => {
      const before = await this.needs.merchantRepository.get(actor.scope);
      const check = new InputChecker();
      const kept = keepLeftOut(input, { ...before, paymentTerms: readPaymentTerms(before.paymentTerms) });
      const checked = { ...checkMerchant(check, kept), ...checkLegal(check, kept) };
      const paymentTerms = checkPaymentTerms(check, "paymentTerms", kept.paymentTerms ?? null);
      if (check.failure !== null) return check.failure;
      // Null has always been like left out here: there is no third choice.
      const isSmallBusiness = input.isSmallBusiness ?? before.isSmallBusiness;
      const pricesIncludeTax = input.pricesIncludeTax ?? before.pricesIncludeTax;
      const invoiceFormat = input.invoiceFormat ?? before.invoiceFormat;
      const choices = { isSmallBusiness, pricesIncludeTax, invoiceFormat, paymentTerms };
      const change = { ...withBankOfIban(before, checked), ...choices };
      if (!(await this.needs.merchantRepository.update(actor.scope, revision, change)))
        return new Conflict("The merchant");
      const after = await this.needs.merchantRepository.get(actor.scope);
      await this.needs.timeline.record(actor, {
        kind: "MERCHANT_CHANGED",
        data: { fields: changedFields(before, after) },
      });
      return after;
    });
  }
}

function checkMerchant(check: InputChecker, input: MerchantInput): Omit<MerchantChange, ChoiceField | LegalField> {
  const accentColor = check
    .text("accentColor", input.accentColor, { maxLength: FIELD_LIMITS.merchant.accentColor })
    .toLowerCase();
  if (!ACCENT_COLOR.test(accentColor))
    check.report("accentColor", "INVALID_FORMAT", "must be a colour such as #1f6feb");
  const countryCode = check.optionalCountry("countryCode", input.countryCode);
  if (countryCode === null) check.report("countryCode", "REQUIRED", "must not be empty");
  return {
    name: check.text("name", input.name, { maxLength: FIELD_LIMITS.merchant.name }),
    street: check.optionalText("street", input.street, { maxLength: FIELD_LIMITS.merchant.street }),
    zip: check.optionalText("zip", input.zip, { maxLength: FIELD_LIMITS.merchant.zip }),
    city: check.optionalText("city", input.city, { maxLength: FIELD_LIMITS.merchant.city }),
    countryCode: countryCode ?? "",
    email: check.optionalEmail("email", input.email),
    phone: check.optionalText("phone", input.phone, { maxLength: FIELD_LIMITS.merchant.phone }),
    website: checkUrl(check, "website", input.website, FIELD_LIMITS.merchant.website),
    vatNumber: check.optionalVatNumber("vatNumber", input.vatNumber),
    taxNumber: check.optionalTaxNumber("taxNumber", input.taxNumber, {
      countryCode,
      maxLength: FIELD_LIMITS.merchant.taxNumber,
    }),
    accountHolder: check.optionalText("accountHolder", input.accountHolder, {
      maxLength: FIELD_LIMITS.merchant.accountHolder,
    }),
    iban: check.optionalIban("iban", input.iban),
    bic: check.optionalBic("bic", input.bic),
    bankName: check.optionalText("bankName", input.bankName, {
      maxLength: FIELD_LIMITS.merchant.bankName,
    }),
    accentColor,
    imprintUrl: checkUrl(check, "imprintUrl", input.imprintUrl, FIELD_LIMITS.merchant.imprintUrl),
    privacyUrl: checkUrl(check, "privacyUrl", input.privacyUrl, FIELD_LIMITS.merchant.privacyUrl),
  };
}

type LegalField =
  | "contactName"
  | "registerCourt"
  | "registerNumber"
  | "managingDirectors"
  | "electronicAddressScheme"
  | "electronicAddress"
  | "creditorId";

function checkLegal(check: InputChecker, input: MerchantInput): Pick<Merchant, LegalField> {
  const text = (field: "contactName" | "registerCourt" | "registerNumber" | "managingDirectors") =>
    check.optionalText(field, input[field], { maxLength: FIELD_LIMITS.merchant[field] });
  return {
    contactName: text("contactName"),
    registerCourt: text("registerCourt"),
    registerNumber: text("registerNumber"),
    managingDirectors: text("managingDirectors"),
    ...check.optionalElectronicAddress("", input),
    creditorId: check.optionalCreditorId("creditorId", input.creditorId),
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
