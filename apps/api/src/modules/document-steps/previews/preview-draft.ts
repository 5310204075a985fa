import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import type { ClientService } from "../../clients/client.service";
import type { DocumentRepository } from "../../documents/table/document.repository";
import { type DraftContents, NOT_YET_ISSUED } from "../e-invoices/draft-contents";
import type { DocumentFiles } from "../files/document-files";
import type { SealedPreviews, UnsavedPreview } from "./sealed-previews";

/** Stands where the number will be, in the client's language as all that is printed. */
const IN_PLACE_OF_NUMBER: Readonly<Record<Locale, string>> = { de: "– Entwurf –", en: "– Draft –" };

interface PreviewDraftNeeds extends Pick<Core, "clock"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentFiles: DocumentFiles;
  readonly draftContents: DraftContents;
  readonly sealedPreviews: SealedPreviews;
}

export interface Preview {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}

/** Prints what would be issued now. Nothing is stored, and no number is taken. */
export class PreviewDraft {
  constructor(private readonly needs: PreviewDraftNeeds) {}

  /** Null when there is no such draft. Errors: as `printDocument`. */
  async run(scope: MerchantScope, id: string): Promise<Preview | null> {
    const document = await this.needs.documentRepository.find(scope, id);
    if (document === null) return null;
    const clients = await this.needs.clients.findMany(scope, [document.clientId]);
    const [built] = await this.needs.draftContents.build(scope, [document], clients);
    const locale = clients[0]?.locale;
    if (built === undefined || locale === undefined) return null;
    return this.print(scope, { content: numberless(built.content, locale), version: 1, locale });
  }

  /** What was sealed before it was saved; null when that is nothing of this merchant's, or too long ago. */
  async runSealed(scope: MerchantScope, sealed: string): Promise<Preview | null> {
    const preview = this.needs.sealedPreviews.open(scope, sealed);
    return preview === null ? null : this.print(scope, preview);
  }

  private async print(scope: MerchantScope, { content, version, locale }: UnsavedPreview): Promise<Preview> {
    const pdf = await this.needs.documentFiles.preview(scope, content, {
      locale,
      version,
      issuedAt: this.needs.clock.now(),
      payUrl: null,
      isPreview: true,
    });
    return { pdf, fileName: `${documentTypeName(content.type, locale)} ${content.number}.pdf` };
  }
}

/** With words where its number will be, also where it is to be stated when paying. */
export function numberless(content: DocumentContent, locale: Locale): DocumentContent {
  const number = IN_PLACE_OF_NUMBER[locale];
  return {
    ...content,
    number,
    paymentInstructions: content.paymentInstructions.map((instruction) =>
      instruction.reference === NOT_YET_ISSUED.number ? { ...instruction, reference: number } : instruction,
    ),
  };
}
