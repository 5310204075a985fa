import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import type { FileStore, StoredFile } from "../../../integrations/file-store/file-store";
import { printDocument } from "../../../integrations/pdf/print-in-thread";
import type { PrintOptions } from "../../../integrations/pdf/render-document-pdf";
import { sha256Hex } from "../../../shared/crypto";
import { trueMediaType } from "../../../shared/uploads/true-media-type";
import type { VersionKey } from "../../documents/versions/version-key";
import type { Merchant, MerchantRepository } from "../../merchants/merchant.repository";
import { writeEInvoices } from "../e-invoices/write-e-invoices";
import type { NewAttachment, StoredAttachment } from "../../documents/versions/new-attachment";

type PrintedOptions = Omit<PrintOptions, "accentColor" | "logo">;

interface ToPrint extends PrintedOptions {
  readonly content: DocumentContent;
  /** Of the XRechnung that is written of it and carried by its PDF, if nothing is missing; null: it becomes no e-invoice. */
  readonly syntax: EInvoiceSyntax | null;
  /** Who takes numbers of the same range takes turns, or would print in vain; null: its number was there before. */
  readonly turn: string | null;
}

/** The files of a version, in the file store. */
export interface VersionFiles {
  readonly pdf: StoredFile;
  /** The PDF holds the e-invoice. */
  readonly isHybrid: boolean;
  readonly attachments: readonly StoredAttachment[];
}

interface NewFiles {
  readonly pdf: Uint8Array | null;
  readonly attachments: readonly NewAttachment[];
}

interface KeptFiles {
  readonly pdf: StoredFile | null;
  readonly attachments: readonly StoredAttachment[];
}

interface DocumentFilesNeeds extends Pick<Core, "database"> {
  readonly merchantRepository: MerchantRepository;
  readonly fileStore: FileStore;
}

/**
 * Makes and stores files of documents. Call inside of the transaction that issues a document: the files are made while it is not
 * open, and are there before it ends. If it comes to nothing, they stay under their hash, where nothing refers to them.
 */
export class DocumentFiles {
  constructor(private readonly needs: DocumentFilesNeeds) {}

  /** Prints a content, and writes and checks what programs read. Errors: as `printDocument`. */
  async make(scope: MerchantScope, wanted: ToPrint): Promise<VersionFiles> {
    const { content, syntax, turn, carried = null, ...printed } = wanted;
    const { accentColor, logoSha256 } = await this.needs.merchantRepository.get(scope);
    const hashes = { content: sha256Hex(canonicalJson(content)), carried: carried && sha256Hex(carried.bytes) };
    const look = { ...printed, issuedAt: printed.issuedAt.toISOString(), accentColor, logoSha256, syntax };
    return this.needs.database.beforehand({
      key: canonicalJson({ ...hashes, ...look }),
      turn,
      work: async () => {
        const { locale } = printed;
        const written = syntax === null ? null : await writeEInvoices({ content, locale, syntax });
        const options = { ...printed, carried: written?.carried ?? carried };
        const pdf = await this.print(content, options, { accentColor, logoSha256 });
        return {
          pdf: await this.needs.fileStore.put(pdf),
          isHybrid: options.carried !== null,
          attachments: written === null ? [] : [await this.store(written.attachment)],
        };
      },
    });
  }

  /** What came with a document, byte for byte; a PDF of null: it has none. */
  async keep({ documentId, version }: VersionKey, { pdf, attachments }: NewFiles): Promise<KeptFiles> {
    return this.needs.database.beforehand({
      key: `files of ${documentId} ${String(version)}`,
      turn: null,
      work: async () => {
        const stored: StoredAttachment[] = [];
        for (const attachment of attachments) stored.push(await this.store(attachment));
        return { pdf: pdf === null ? null : await this.needs.fileStore.put(pdf), attachments: stored };
      },
    });
  }

  /** The PDF, for no version yet. */
  async preview(scope: MerchantScope, content: DocumentContent, options: PrintedOptions): Promise<Uint8Array> {
    return this.print(content, options, await this.needs.merchantRepository.get(scope));
  }

  private async print(
    content: DocumentContent,
    options: PrintedOptions,
    { accentColor, logoSha256 }: Pick<Merchant, "accentColor" | "logoSha256">,
  ): Promise<Uint8Array> {
    const logo = logoSha256 === null ? null : await this.needs.fileStore.read(logoSha256);
    return printDocument(content, { ...options, accentColor, logo });
  }

  private async store({ bytes, mediaType, ...facts }: NewAttachment): Promise<StoredAttachment> {
    return { ...facts, mediaType: trueMediaType(mediaType, bytes), ...(await this.needs.fileStore.put(bytes)) };
  }
}
