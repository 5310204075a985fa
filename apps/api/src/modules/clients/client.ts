import type { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import type { ClientEntity } from "./client.entity";

export const PortalAccessSource = {
  DEFAULT: "DEFAULT",
  CHOSEN: "CHOSEN",
} as const;

export type PortalAccessSource = (typeof PortalAccessSource)[keyof typeof PortalAccessSource];

export interface Client extends Omit<
  ClientEntity,
  "merchantId" | "invoiceFormat" | "locale" | "portalAccess" | "portalAccessSource" | "sortName"
> {
  readonly invoiceFormat: InvoiceFormat | null;
  readonly locale: Locale;
  readonly portalAccess: boolean;
  readonly portalAccessSource: PortalAccessSource;
}

/** What people write; the rest follows. */
export type ClientData = Pick<
  Client,
  | "clientNumber"
  | "externalReference"
  | "name"
  | "salutation"
  | "firstName"
  | "lastName"
  | "street"
  | "addressAddition"
  | "zip"
  | "city"
  | "countryCode"
  | "email"
  | "furtherEmails"
  | "invoiceFormat"
  | "paymentTerms"
  | "pricesIncludeTax"
  | "phone"
  | "vatNumber"
  | "taxNumber"
  | "leitwegId"
  | "electronicAddressScheme"
  | "electronicAddress"
  | "accountOwner"
  | "iban"
  | "bic"
  | "bankName"
  | "locale"
  | "note"
>;

export interface ClientListFilter {
  readonly search: string | null;
  /** Null: any. */
  readonly externalReferences: readonly string[] | null;
  readonly portalAccess: boolean | null;
  /** Null: all. */
  readonly archived: boolean | null;
}
