import type { Core } from "../../core";
import { creditorReference, isCreditorReference, referenceBases } from "@kundenportal/domain/bank/creditor-reference";
import { cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import { todayIn, yearOf } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { Locale } from "@kundenportal/domain/locale";
import type { PortalReleases } from "@kundenportal/domain/permissions/portal-facts";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { FileStore } from "../../integrations/file-store/file-store";
import type { CarriedInvoice } from "../../integrations/pdf/carried-invoice";
import { printDocument } from "../../integrations/pdf/print-in-thread";
import type { PrintOptions } from "../../integrations/pdf/render-document-pdf";
import { canonicalJson, sha256Hex } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { LogoService } from "../logos/logo.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { NumberRangeRepository } from "../merchants/number-range.repository";
import type { PortalSettings, PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import type { DocumentVersionRepository } from "../documents/versions/document-version.repository";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";

interface NewVersion {
  readonly documentId: string;
  readonly version: number;
  readonly content: DocumentContent;
  /** The PDF that it came in, byte for byte; null or missing: it is printed. */
  readonly pdf?: Uint8Array | null;
  /** It holds the e-invoice; a printed one, if it carries one. */
  readonly isHybrid?: boolean;
  /** The e-invoice that the printed PDF carries; null or missing: none. */
  readonly carried?: CarriedInvoice | null;
  /** Language of the printed texts. */
  readonly locale: Locale;
  readonly issuedAt: Date;
  /** To be printed; null while something prevents paying it. */
  readonly payUrl: string | null;
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
  readonly merchantRepository: MerchantRepository;
  readonly logos: LogoService;
  readonly numberRangeRepository: NumberRangeRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly fileStore: FileStore;
  readonly paylinkWriter: PaylinkWriter;
}

/** Fixes contents: an immutable version with its hash, and its PDF, rendered once. */
export class DocumentIssuer {
  constructor(private readonly needs: DocumentIssuerNeeds) {}

  /**
   * Stores what was issued. Call inside the transaction that changes the document.
   * The PDF's bytes are in the file store before that ends. If it fails, they stay there under their hash, where nothing
   * refers to them.
   */
  async storeVersion(
    scope: MerchantScope,
    { documentId, version, content, pdf: given = null, isHybrid = false, carried = null, ...printed }: NewVersion,
  ): Promise<void> {
    const contentJson = canonicalJson(content);
    const options = { ...printed, version, carried };
    const pdf = await this.needs.fileStore.put(given ?? (await this.print(scope, content, options)));
    await this.needs.documentVersionRepository.insert(scope, {
      documentId,
      version,
      contentJson,
      contentSha256: sha256Hex(contentJson),
      pdfSha256: pdf.sha256,
      pdfSizeBytes: pdf.sizeBytes,
      pdfHoldsEInvoice: isHybrid || carried !== null,
      createdAt: printed.issuedAt.toISOString(),
    });
  }

  /** The PDF, for no version yet. */
  async print(
    scope: MerchantScope,
    content: DocumentContent,
    options: Omit<PrintOptions, "accentColor" | "logo">,
  ): Promise<Uint8Array> {
    const { accentColor } = await this.needs.merchantRepository.get(scope);
    return printDocument(content, { ...options, accentColor, logo: await this.needs.logos.read(scope) });
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
