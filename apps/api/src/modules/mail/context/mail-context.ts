import type { Core } from "../../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import type { Locale } from "@kundenportal/domain/locale";
import { explainPortalVisibility } from "@kundenportal/domain/permissions/visible-documents";
import type {
  ClientValues,
  DocumentValues,
  MerchantValues,
  PlaceholderContext,
  UserValues,
} from "@kundenportal/domain/placeholders/placeholder-context";
import type { ActingActor } from "../../../access/actors";
import type { PortalLinks } from "../../../access/portal-links";
import type { MerchantScope } from "../../../access/scopes";
import { UnexpectedError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import { computeFigures } from "../../documents/table/document-figures";
import {
  type Attachment,
  AttachmentKind,
  type DocumentAttachmentRepository,
} from "../../documents/versions/document-attachment.repository";
import type { DocumentVersionRepository } from "../../documents/versions/document-version.repository";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import type { Merchant, MerchantRepository } from "../../merchants/merchant.repository";
import type { PortalSettings, PortalSettingsRepository } from "../../portal-settings/portal-settings.repository";
import type { PaylinkService } from "../../paylinks/paylink.service";
import type { DocumentMoneyService } from "../../payments/overview/document-money.service";
import type { StaffRepository } from "../../staff/staff.repository";

/** An issued document with its content. */
export interface MailedDocument {
  readonly row: DocumentRow;
  readonly content: DocumentContent;
  readonly pdf: { readonly sha256: string; readonly sizeBytes: number; readonly holdsEInvoice: boolean };
  /** Null: there is none. */
  readonly eInvoice: Attachment | null;
}

/** The recipient of an email and its document; null: the email is about the client alone. */
export interface MailSubject {
  readonly client: Client;
  readonly document: MailedDocument | null;
}

interface MailContextNeeds extends Pick<Core, "clock"> {
  readonly portalLinks: PortalLinks;
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly staffRepository: StaffRepository;
  readonly paylinks: PaylinkService;
  readonly documentMoney: DocumentMoneyService;
}

/** Collects the values of placeholders. */
export class MailContext {
  constructor(private readonly needs: MailContextNeeds) {}

  /** The current version of an issued document. */
  async getMailedDocument(scope: MerchantScope, row: DocumentRow): Promise<MailedDocument> {
    const [version] = await this.needs.documentVersionRepository.findContents(scope, [
      { documentId: row.id, version: row.currentVersion },
    ]);
    if (version === undefined) throw new UnexpectedError("An issued document has no version");
    const files = await this.needs.documentAttachmentRepository.listOf(scope, [row.id]);
    const { content, pdfSha256: sha256, pdfSizeBytes: sizeBytes, pdfHoldsEInvoice: holdsEInvoice } = version;
    return {
      row,
      content,
      pdf: { sha256, sizeBytes, holdsEInvoice },
      eInvoice: files.find(({ kind }) => kind === AttachmentKind.E_INVOICE) ?? null,
    };
  }

  /** Every placeholder value for a text to this client about this document. */
  async build(actor: ActingActor, { client, document }: MailSubject, locale: Locale): Promise<PlaceholderContext> {
    const { scope } = actor;
    // One after another: in a transaction they share a connection.
    const merchant = await this.needs.merchantRepository.get(scope);
    const settings = await this.needs.portalSettingsRepository.get(scope);
    const user = await this.findUser(actor);
    const today = todayIn(merchant.timeZone, this.needs.clock.now());
    return {
      locale,
      today,
      merchant: toMerchantValues(merchant),
      client: toClientValues(client, this.needs.clients.portalUrl(scope, client)),
      document:
        document === null
          ? null
          : await this.toDocumentValues({ scope, timeZone: merchant.timeZone }, client, document, settings),
      payment: null,
      decision: null,
      user,
    };
  }

  /** The URL of a document, if its customer could open it; regardless of its expiry. */
  documentUrl(scope: MerchantScope, client: Client, row: DocumentRow, settings: PortalSettings): string | null {
    const { visible } = explainPortalVisibility({ client: withoutArchived(client), settings, document: row });
    return visible ? this.needs.portalLinks.documentUrl(scope, client, row) : null;
  }

  private async toDocumentValues(
    { scope, timeZone }: { readonly scope: MerchantScope; readonly timeZone: string },
    client: Client,
    { row, content }: MailedDocument,
    settings: PortalSettings,
  ): Promise<DocumentValues> {
    const today = todayIn(timeZone, this.needs.clock.now());
    const openAmountMinor = computeFigures(row, today).openMinor ?? 0;
    const customerportalUrl = this.documentUrl(scope, client, row, settings);
    const releases = await this.needs.paylinks.findReleases(scope, settings);
    const { url: payUrl } = this.needs.paylinks.explain({ scope, timeZone }, row, client, releases);
    return {
      content,
      status: row.status,
      openAmountMinor,
      breakdown: await this.needs.documentMoney.breakDownOne(scope, row),
      customerportalUrl,
      payUrl,
      reminder: paysPreceding(row.type) ? await this.toReminder(scope, row) : null,
    };
  }

  private async toReminder(scope: MerchantScope, row: DocumentRow): Promise<DocumentValues["reminder"]> {
    const invoice =
      row.precedingDocumentId === null
        ? null
        : await this.needs.documentRepository.find(scope, row.precedingDocumentId);
    return { level: row.reminderLevel ?? 1, invoiceDueDate: invoice?.dueDate ?? null };
  }

  private async findUser(actor: ActingActor): Promise<UserValues | null> {
    if (actor.kind !== "STAFF") return null;
    const member = await this.needs.staffRepository.find(actor.scope, actor.id);
    return member === null ? null : { name: member.name, email: member.email };
  }
}

/** In the archive nobody has access, whatever was chosen. */
function withoutArchived({ id, portalAccess, archivedAt }: Client): { id: string; portalAccess: boolean } {
  return { id, portalAccess: portalAccess && archivedAt === null };
}

function toMerchantValues(merchant: Merchant): MerchantValues {
  const { name, street, zip, city, countryCode, email, phone, website, vatNumber, taxNumber } = merchant;
  const { accountHolder: accountOwner, bankName, iban, bic } = merchant;
  return {
    name,
    street,
    zip,
    city,
    countryCode,
    email,
    phone,
    website,
    vatNumber,
    taxNumber,
    accountOwner,
    bankName,
    iban,
    bic,
  };
}

/** Field by field: the client's note and the like must never end up in a text. */
function toClientValues(client: Client, customerportalUrl: string | null): ClientValues {
  return {
    clientNumber: client.clientNumber,
    name: client.name,
    salutation: client.salutation,
    firstName: client.firstName,
    lastName: client.lastName,
    street: client.street,
    zip: client.zip,
    city: client.city,
    countryCode: client.countryCode,
    email: client.email,
    phone: client.phone,
    vatNumber: client.vatNumber,
    taxNumber: client.taxNumber,
    accountOwner: client.accountOwner,
    bankName: client.bankName,
    iban: client.iban,
    bic: client.bic,
    customerportalUrl,
  };
}
