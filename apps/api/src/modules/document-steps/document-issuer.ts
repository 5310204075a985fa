import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { Core } from "../../core";
import { creditorReference, isCreditorReference, referenceBases } from "@kundenportal/domain/bank/creditor-reference";
import { cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import { todayIn, yearOf } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { sha256Hex } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import { newId } from "../../shared/ids";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { NumberRangeRepository } from "../merchants/number-range.repository";
import type { PortalSettings, PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import type { EInvoiceChecksService } from "../documents/e-invoice-checks/e-invoice-checks.service";
import type { DocumentAttachmentRepository } from "../documents/versions/document-attachment.repository";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";
import type { VersionFiles } from "./files/document-files";

interface NewVersion {
  readonly documentId: string;
  readonly version: number;
  readonly content: DocumentContent;
  readonly files: VersionFiles;
  readonly issuedAt: Date;
}

/** Writes the addresses at which documents are paid. */
interface PaylinkWriter {
  findReleases(scope: MerchantScope, settings: PortalSettings): Promise<PortalReleases>;
  explain(
    actor: Pick<ActingActor, "scope" | "timeZone">,
    document: DocumentRow,
    client: Client,
    releases: PortalReleases,
  ): { readonly url: string | null };
}

interface DocumentIssuerNeeds extends Pick<Core, "clock"> {
  readonly documentRepository: DocumentRepository;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly clients: ClientService;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly eInvoiceChecks: EInvoiceChecksService;
  readonly merchantRepository: MerchantRepository;
  readonly numberRangeRepository: NumberRangeRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly paylinkWriter: PaylinkWriter;
}

/** Fixes contents: an immutable version with its hash and its files. */
export class DocumentIssuer {
  constructor(private readonly needs: DocumentIssuerNeeds) {}

  /** Stores what was issued. Call inside the transaction that changes the document. */
  async storeVersion(
    scope: MerchantScope,
    { documentId, version, content, files, issuedAt }: NewVersion,
  ): Promise<void> {
    const contentJson = canonicalJson(content);
    const createdAt = issuedAt.toISOString();
    await this.needs.documentVersionRepository.insert(scope, {
      documentId,
      version,
      contentJson,
      contentSha256: sha256Hex(contentJson),
      pdfSha256: files.pdf.sha256,
      pdfSizeBytes: files.pdf.sizeBytes,
      pdfHoldsEInvoice: files.isHybrid,
      createdAt,
    });
    const attachments = files.attachments.map(({ report: _report, ...file }) => ({ ...file, id: newId(), documentId }));
    await this.needs.documentAttachmentRepository.insert(scope, attachments, createdAt, version);
    for (const { report, sha256 } of files.attachments) {
      if (report !== undefined) await this.needs.eInvoiceChecks.keep(scope, { documentId, version, sha256, report });
    }
  }

  /** The address for paying a document that was just issued; null while something prevents it. */
  async findPayUrl(actor: ActingActor, document: DocumentRow, client: Client): Promise<string | null> {
    const releases = await this.needs.paylinkWriter.findReleases(
      actor.scope,
      await this.needs.portalSettingsRepository.get(actor.scope),
    );
    return this.needs.paylinkWriter.explain(actor, document, client, releases).url;
  }

  /** The type's next number that no imported document has. Call inside a transaction. */
  async takeNumber(scope: MerchantScope, type: DocumentType): Promise<string> {
    const { timeZone } = await this.needs.merchantRepository.get(scope);
    const year = yearOf(todayIn(timeZone, this.needs.clock.now()));
    let number = await this.needs.numberRangeRepository.take(scope, type, year);
    while ((await this.needs.documentRepository.findByNumber(scope, type, number)) !== null) {
      number = await this.needs.numberRangeRepository.take(scope, type, year);
    }
    return number;
  }

  /**
   * A creditor reference made from a document's number that no other document has: numbers may differ only in their
   * punctuation. Null if no customer pays with it. Call inside a transaction.
   */
  async takeReference(
    scope: MerchantScope,
    { id, type }: { readonly id: string; readonly type: DocumentType },
    number: string,
  ): Promise<string | null> {
    if (!isReceivable(type)) return null;
    for (const base of referenceBases(number, id)) {
      const reference = creditorReference(base);
      if (!(await this.needs.documentRepository.hasPaymentReference(scope, reference))) return reference;
    }
    throw new UnexpectedError("There is always another reference to try");
  }

  /** The document's own reference if it is valid and not taken, else one made from its number. Call inside a transaction. */
  async keepReference(scope: MerchantScope, id: string, content: DocumentContent): Promise<string | null> {
    const own = content.paymentInstructions
      .map(({ reference }) => reference?.replaceAll(" ", "").toUpperCase() ?? "")
      .find(isCreditorReference);
    const { type, number } = content;
    const isFree = own !== undefined && !(await this.needs.documentRepository.hasPaymentReference(scope, own));
    return isFree && isReceivable(type) ? own : this.takeReference(scope, { id, type }, number);
  }
}

/** What lists need to know about the cash discounts in a content; null when there are none. */
export function cashDiscountsColumn(content: DocumentContent): string | null {
  const discounts = cashDiscountsOf(content);
  return discounts.length === 0 ? null : canonicalJson(discounts);
}
