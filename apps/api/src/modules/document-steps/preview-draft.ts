import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { ClientService } from "../clients/client.service";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentIssuer } from "./document-issuer";
import type { DraftContents } from "./e-invoices/draft-contents";

/** Stands where the number will be, in the client's language as all that is printed. */
const IN_PLACE_OF_NUMBER: Readonly<Record<Locale, string>> = { de: "– Entwurf –", en: "– Draft –" };

interface PreviewDraftNeeds extends Pick<Core, "clock"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentIssuer: DocumentIssuer;
  readonly draftContents: DraftContents;
}

export interface Preview {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}

/** What a draft would look like if it were issued now. Nothing is stored, and no number is taken. */
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
    const number = IN_PLACE_OF_NUMBER[locale];
    const pdf = await this.needs.documentIssuer.print(
      scope,
      { ...built.content, number },
      { locale, version: 1, issuedAt: this.needs.clock.now(), payUrl: null },
    );
    return { pdf, fileName: `${documentTypeName(document.type, locale)} ${number}.pdf` };
  }
}
