import { presentPaymentTerms } from "../merchants/merchant.presenter";
import { AdminClient } from "./client.admin.types";
import type { Client } from "./client";
import { readFurtherEmails } from "./further-emails";
import { BankData, ContactData, PortalClient, TaxData } from "./client.portal.types";

export function presentAdminClient(client: Client, customerportalUrl: string | null): AdminClient {
  return Object.assign(new AdminClient(), {
    id: client.id,
    clientNumber: client.clientNumber,
    externalReference: client.externalReference,
    name: client.name,
    salutation: client.salutation,
    firstName: client.firstName,
    lastName: client.lastName,
    street: client.street,
    addressAddition: client.addressAddition,
    zip: client.zip,
    city: client.city,
    countryCode: client.countryCode,
    email: client.email,
    furtherEmails: readFurtherEmails(client),
    invoiceFormat: client.invoiceFormat,
    paymentTerms: presentPaymentTerms(client.paymentTerms),
    pricesIncludeTax: client.pricesIncludeTax,
    phone: client.phone,
    vatNumber: client.vatNumber,
    taxNumber: client.taxNumber,
    leitwegId: client.leitwegId,
    electronicAddressScheme: client.electronicAddressScheme,
    electronicAddress: client.electronicAddress,
    accountOwner: client.accountOwner,
    iban: client.iban,
    bic: client.bic,
    bankName: client.bankName,
    locale: client.locale,
    note: client.note,
    archivedAt: client.archivedAt,
    createdAt: client.createdAt,
    updatedAt: client.updatedAt,
    revision: client.revision,
    portalAccess: client.portalAccess,
    portalAccessSource: client.portalAccessSource,
    customerportalUrl,
    linkExpiresAt: client.linkExpiresAt,
    linkGeneration: client.linkGeneration,
    lastPortalVisitAt: client.lastPortalVisitAt,
  });
}

/** The customer's view; the sections only if the link covers the whole client. */
export function presentPortalClient(
  client: Client,
  { coversWholeClient, editableSections }: Pick<PortalClient, "editableSections"> & { coversWholeClient: boolean },
): PortalClient {
  return Object.assign(new PortalClient(), {
    id: client.id,
    clientNumber: client.clientNumber,
    name: client.name,
    locale: client.locale,
    revision: client.revision,
    editableSections,
    contactData: coversWholeClient ? presentContact(client) : null,
    bankData: coversWholeClient ? presentBank(client) : null,
    taxData: coversWholeClient
      ? Object.assign(new TaxData(), {
          vatNumber: client.vatNumber,
          taxNumber: client.taxNumber,
        })
      : null,
  });
}

function presentContact(client: Client): ContactData {
  return Object.assign(new ContactData(), {
    salutation: client.salutation,
    firstName: client.firstName,
    lastName: client.lastName,
    street: client.street,
    addressAddition: client.addressAddition,
    zip: client.zip,
    city: client.city,
    countryCode: client.countryCode,
    email: client.email,
    phone: client.phone,
  });
}

function presentBank(client: Client): BankData {
  return Object.assign(new BankData(), {
    accountOwner: client.accountOwner,
    ibanMasked: client.iban === null ? null : maskIban(client.iban),
    bic: client.bic,
    bankName: client.bankName,
  });
}

/** `DE89 •••• 3000`: enough to recognise your own account, too little to use it. */
function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}
