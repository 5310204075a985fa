import { INVOICE_FORMATS } from "@kundenportal/domain/documents/invoice-format";
import { toBoolean } from "../../database/columns";
import { instant, orElse, type StoredColumns } from "../../database/stored-values";
import { STORED_TERMS } from "../merchants/payment-terms";
import { type Client, type ClientData, type ClientListFilter, PortalAccessSource } from "./client";
import type { ClientEntity } from "./client.entity";

/*
 * The pieces that client queries are made of. `c` is the client.
 */

export type ClientRow = Omit<Client, "portalAccess" | "pricesIncludeTax"> & {
  readonly pricesIncludeTax: boolean | number | null;
  readonly portalAccess: boolean | number;
};

export function toClient(row: ClientRow): Client {
  return {
    ...row,
    portalAccess: toBoolean(row.portalAccess),
    pricesIncludeTax: row.pricesIncludeTax === null ? null : toBoolean(row.pricesIncludeTax),
  };
}

export function derived(client: ClientData): Pick<ClientEntity, "sortName"> {
  return { sortName: withoutAccents(client.name.toLowerCase()).slice(0, 200) };
}

export function filterConditions({
  externalReferences,
  portalAccess,
  archived,
}: Omit<ClientListFilter, "search">): readonly string[] {
  return [
    ...(externalReferences === null ? [] : ["c.external_reference IN (:...externalReferences)"]),
    ...(portalAccess === null ? [] : ["c.portal_access = :portalAccess"]),
    ...(archived === null ? [] : [`c.archived_at IS ${archived ? "NOT " : ""}NULL`]),
  ];
}

export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
}

const LONG_AGO = new Date(0).toISOString();

/** Documents, payments and much else name their client: one that could not be read would take all of them along. */
export const CLIENT_VALUES: StoredColumns = {
  invoiceFormat: orElse(INVOICE_FORMATS, null),
  paymentTerms: STORED_TERMS,
  // Somebody's choice is not changed together with all others.
  portalAccessSource: orElse(Object.values(PortalAccessSource), PortalAccessSource.CHOSEN),
  // Nothing stays open because nobody can say until when.
  linkExpiresAt: orElse(instant, LONG_AGO),
  archivedAt: orElse(instant, LONG_AGO),
  lastPortalVisitAt: orElse(instant, null),
  createdAt: orElse(instant, LONG_AGO),
  updatedAt: orElse(instant, LONG_AGO),
};

export const CLIENT_COLUMNS = `
  c.id AS "id", c.client_number AS "clientNumber", c.external_reference AS "externalReference", c.name AS "name", c.salutation AS "salutation",
  c.first_name AS "firstName", c.last_name AS "lastName", c.street AS "street", c.address_addition AS "addressAddition", c.zip AS "zip", c.city AS "city",
  c.country_code AS "countryCode", c.email AS "email", c.further_emails AS "furtherEmails",
  c.invoice_format AS "invoiceFormat", c.payment_terms AS "paymentTerms", c.prices_include_tax AS "pricesIncludeTax",
  c.phone AS "phone", c.vat_number AS "vatNumber",
  c.tax_number AS "taxNumber", c.leitweg_id AS "leitwegId",
  c.electronic_address_scheme AS "electronicAddressScheme", c.electronic_address AS "electronicAddress", c.account_owner AS "accountOwner", c.iban AS "iban", c.bic AS "bic",
  c.bank_name AS "bankName", c.locale AS "locale", c.note AS "note", c.portal_access AS "portalAccess",
  c.portal_access_source AS "portalAccessSource", c.link_generation AS "linkGeneration",
  c.link_renewal AS "linkRenewal", c.link_expires_at AS "linkExpiresAt", c.last_portal_visit_at AS "lastPortalVisitAt", c.archived_at AS "archivedAt",
  c.revision AS "revision", c.created_at AS "createdAt", c.updated_at AS "updatedAt"`;
