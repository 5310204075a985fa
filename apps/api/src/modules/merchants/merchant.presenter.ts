import { AdminMerchant } from "./merchant.admin.types";
import { PortalMerchant } from "./merchant.portal.types";
import type { Merchant } from "./merchant.repository";
import { DraftDiscount } from "./discount-step.admin.types";
import { logoUrlOf } from "./logo-address";
import { readPaymentTerms } from "./payment-terms";
import { AdminPaymentTerms } from "./payment-terms.admin.types";

export function presentAdminMerchant(merchant: Merchant): AdminMerchant {
  return Object.assign(new AdminMerchant(), {
    id: merchant.id,
    name: merchant.name,
    locale: merchant.locale,
    timeZone: merchant.timeZone,
    unknownTimeZone: merchant.storedTimeZone === merchant.timeZone ? null : merchant.storedTimeZone,
    currency: merchant.currency,
    street: merchant.street,
    zip: merchant.zip,
    city: merchant.city,
    countryCode: merchant.countryCode,
    email: merchant.email,
    phone: merchant.phone,
    website: merchant.website,
    vatNumber: merchant.vatNumber,
    taxNumber: merchant.taxNumber,
    isSmallBusiness: merchant.isSmallBusiness,
    pricesIncludeTax: merchant.pricesIncludeTax,
    contactName: merchant.contactName,
    registerCourt: merchant.registerCourt,
    registerNumber: merchant.registerNumber,
    managingDirectors: merchant.managingDirectors,
    electronicAddressScheme: merchant.electronicAddressScheme,
    electronicAddress: merchant.electronicAddress,
    creditorId: merchant.creditorId,
    accountHolder: merchant.accountHolder,
    iban: merchant.iban,
    bic: merchant.bic,
    bankName: merchant.bankName,
    invoiceFormat: merchant.invoiceFormat,
    paymentTerms: presentPaymentTerms(merchant.paymentTerms),
    accentColor: merchant.accentColor,
    logoUrl: logoUrlOf(merchant),
    imprintUrl: merchant.imprintUrl,
    privacyUrl: merchant.privacyUrl,
    revision: merchant.revision,
  });
}

export function presentPortalMerchant(merchant: Merchant): PortalMerchant {
  return Object.assign(new PortalMerchant(), {
    id: merchant.id,
    name: merchant.name,
    street: merchant.street,
    zip: merchant.zip,
    city: merchant.city,
    countryCode: merchant.countryCode,
    email: merchant.email,
    phone: merchant.phone,
    website: merchant.website,
    vatNumber: merchant.vatNumber,
    accentColor: merchant.accentColor,
    logoUrl: logoUrlOf(merchant),
    imprintUrl: merchant.imprintUrl,
    privacyUrl: merchant.privacyUrl,
  });
}

/** Shape: the column of a merchant or a client. */
export function presentPaymentTerms(column: string | null): AdminPaymentTerms | null {
  const terms = readPaymentTerms(column);
  if (terms === null) return null;
  return Object.assign(new AdminPaymentTerms(), {
    dueDays: terms.dueDays,
    cashDiscounts: terms.cashDiscounts.map((step) => Object.assign(new DraftDiscount(), step)),
  });
}
