import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import { Failure, type InvalidInput, NotFound } from "../../../graphql/failures.types";
import { UnexpectedError } from "../../../shared/errors";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import type { DocumentOriginRepository } from "../../documents/follow-ups/document-origin.repository";
import { StepNotPossible } from "../../documents/table/document.errors";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import { isStepPossible } from "../../documents/table/document-steps";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { NOT_YET_ISSUED } from "../e-invoices/draft-contents";
import type { FindDealTerms } from "../follow-ups/find-deal-terms";
import { buildContent } from "../writing/build-content";
import type { CheckDraft, NewDocument } from "../drafts/check-draft";
import type { DocumentDataFields } from "../writing/document-input";
import { numberless } from "./preview-draft";
import type { SealedPreviews } from "./sealed-previews";

interface PreviewUnsavedNeeds extends Pick<Core, "clock"> {
  readonly checkDraft: CheckDraft;
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentOriginRepository: DocumentOriginRepository;
  readonly findDealTerms: FindDealTerms;
  readonly merchantRepository: MerchantRepository;
  readonly sealedPreviews: SealedPreviews;
}

/** Not stored, or not as it is written now. */
interface Unsaved {
  readonly document: Pick<DocumentRow, "id" | "type" | "currency">;
  readonly draft: DocumentDraft;
  readonly client: Client;
  readonly preceding: DocumentRow | null;
  readonly origin: Parameters<FindDealTerms["of"]>[1]["origin"];
}

/** What somebody is writing, sealed for printing as it is now. Nothing is stored, and no number is taken. */
export class PreviewUnsaved {
  constructor(private readonly needs: PreviewUnsavedNeeds) {}

  async ofNew(actor: ActingActor, input: NewDocument): Promise<string | InvalidInput | NotFound> {
    const checked = await this.needs.checkDraft.ofNew(actor, input);
    if (checked instanceof Failure) return checked;
    const document = { ...checked.basis, id: "" };
    const origin = checked.origin === null ? null : { documentId: document.id, ...checked.origin };
    const content = await this.build(actor, { ...checked, document, origin });
    return this.seal(actor, numberless(content, checked.client.locale), { version: 1, client: checked.client });
  }

  /** Of a draft, or of the next version of an offer. */
  async ofStored(
    actor: ActingActor,
    id: string,
    data: DocumentDataFields,
  ): Promise<string | InvalidInput | NotFound | StepNotPossible> {
    const { documentRepository, documentOriginRepository, clients } = this.needs;
    const document = await documentRepository.find(actor.scope, id);
    if (document === null) return new NotFound("The document");
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    const isRevision = isStepPossible(document, "REVISE", today);
    if (!isRevision && !isStepPossible(document, "EDIT", today)) return new StepNotPossible(document.status);
    const draft = await this.needs.checkDraft.ofStored(actor, document, data);
    if (draft instanceof Failure) return draft;
    const client = await clients.find(actor.scope, document.clientId);
    if (client === null) throw new UnexpectedError("The document's client does not exist");
    const { precedingDocumentId } = document;
    const preceding =
      precedingDocumentId === null ? null : await documentRepository.find(actor.scope, precedingDocumentId);
    const [origin = null] = await documentOriginRepository.listOrigins(actor.scope, [id]);
    const built = await this.build(actor, { document, draft, client, preceding, origin });
    const content = document.number === null ? numberless(built, client.locale) : { ...built, number: document.number };
    return this.seal(actor, content, { version: document.currentVersion + 1, client });
  }

  private async build(
    actor: ActingActor,
    { document, draft, client, preceding, origin }: Unsaved,
  ): Promise<DocumentContent> {
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const terms = await this.needs.findDealTerms.of(actor.scope, { ...document, origin }, draft);
    return buildContent({ document, merchant, client, preceding, ...terms, ...NOT_YET_ISSUED });
  }

  private seal(
    { scope }: ActingActor,
    content: DocumentContent,
    { version, client }: { readonly version: number; readonly client: Client },
  ): string {
    return this.needs.sealedPreviews.seal(scope, { content, version, locale: client.locale });
  }
}
