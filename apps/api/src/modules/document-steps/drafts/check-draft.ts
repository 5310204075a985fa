import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FOLLOW_UPS, FollowUp } from "@kundenportal/domain/deals/follow-up";
import { isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { ActingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { Failure, FieldProblem, InvalidInput, NotFound } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import { dealIdOf } from "../../documents/table/deal-id";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow } from "../../documents/table/document-row";
import { type DocumentDraft, parseDraft } from "../../documents/versions/document-draft";
import type { DocumentVersionRepository } from "../../documents/versions/document-version.repository";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import { readPaymentTerms } from "../../merchants/payment-terms";
import type { FindDealTerms } from "../follow-ups/find-deal-terms";
import { checkDocumentData, type DocumentDataFields } from "../writing/document-input";
import type { DraftBasis } from "../writing/draft-basis";
import { draftOfContent } from "../writing/draft-of-content";
import { nameTypes } from "../writing/name-types";
import { presetTerms } from "../writing/preset-terms";
import { keepUnsaid } from "./keep-unsaid";

export interface NewDocument {
  readonly clientId: string;
  readonly type: DocumentType;
  /** A document of the type that this one may follow. */
  readonly precedingDocumentId?: string | null | undefined;
  /** An issued document of the same client that this one is written from. */
  readonly originDocumentId?: string | null | undefined;
  readonly data: DocumentDataFields;
}

/** A new document that may be stored. */
interface CheckedDocument {
  readonly basis: DraftBasis;
  readonly draft: DocumentDraft;
  readonly client: Client;
  readonly preceding: DocumentRow | null;
  /** What it is written from, and as what; null: from scratch. */
  readonly origin: { readonly originId: string; readonly followUp: FollowUp } | null;
}

interface CheckDraftNeeds extends Pick<Core, "clock"> {
  readonly documentRepository: DocumentRepository;
  readonly clients: ClientService;
  readonly documentVersionRepository: DocumentVersionRepository;
  readonly merchantRepository: MerchantRepository;
  readonly findDealTerms: FindDealTerms;
}

/** Whether what somebody wrote can be a draft. Nothing is stored. */
export class CheckDraft {
  constructor(private readonly needs: CheckDraftNeeds) {}

  /** Of a document that does not exist yet. */
  async ofNew(actor: ActingActor, input: NewDocument): Promise<CheckedDocument | InvalidInput | NotFound> {
    const { type, clientId } = input;
    if (!isWrittenByStaff(type)) {
      return new InvalidInput([new FieldProblem("type", "NOT_ALLOWED", "is created from the document it follows")]);
    }
    const client = await this.needs.clients.find(actor.scope, clientId);
    if (client === null) return new NotFound("The client");
    if (client.archivedAt !== null) {
      return new InvalidInput([new FieldProblem("clientId", "NOT_ALLOWED", "is an archived client")]);
    }
    const preceding = await this.checkPreceding(actor.scope, input);
    if (preceding instanceof Failure) return preceding;
    const origin = await this.checkOrigin(actor.scope, input);
    if (origin instanceof Failure) return origin;
    if (preceding !== null && origin !== null && preceding.currency !== origin.currency) {
      return new InvalidInput([
        new FieldProblem(
          "originDocumentId",
          "NOT_ALLOWED",
          "must be of the same currency as the document that it follows",
        ),
      ]);
    }
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const { currency } = preceding ?? origin ?? merchant;
    const check = new InputChecker();
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    const terms = readPaymentTerms(client.paymentTerms ?? merchant.paymentTerms);
    const data = presetTerms(type, input.data, { terms, today });
    const draft = checkDocumentData(check, type, data, { ...merchant, today, currency });
    if (check.failure !== null) return check.failure;
    const isCopy = origin?.type === type;
    const before = preceding ?? (isCopy ? null : origin);
    const basis = {
      clientId,
      type,
      currency,
      precedingDocumentId: preceding?.id ?? null,
      dealId: before === null ? null : dealIdOf(before),
      reminderLevel: null,
      feesMinor: 0,
    };
    const writtenFrom = origin === null ? null : { originId: origin.id, followUp: followUpOf(type, isCopy) };
    return { basis, draft, client, preceding, origin: writtenFrom };
  }

  /** What a draft, or the next version of an offer, would say. */
  async ofStored(
    actor: ActingActor,
    document: DocumentRow,
    data: DocumentDataFields,
  ): Promise<DocumentDraft | InvalidInput> {
    const check = new InputChecker();
    const { isSmallBusiness } = await this.needs.merchantRepository.get(actor.scope);
    const { currency } = document;
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    // An issued offer tells net prices: that is what somebody has read who does not say that the tax is in theirs.
    const asNet = data.lines != null && data.pricesIncludeTax === undefined;
    const before = await this.findWritten(actor.scope, document, { isSmallBusiness, asNet });
    const kept = before === null ? data : keepUnsaid(data, before);
    const written = checkDocumentData(check, document.type, kept, { today, currency, isSmallBusiness });
    if (check.failure !== null) return check.failure;
    const { draft } = await this.needs.findDealTerms.run(actor.scope, document, written);
    return draft;
  }

  /** The draft, or what was issued last; null: it can't be read. */
  private async findWritten(
    scope: MerchantScope,
    { id, currentVersion }: DocumentRow,
    reader: { readonly isSmallBusiness: boolean; readonly asNet: boolean },
  ): Promise<DocumentDraft | null> {
    const [stored] = await this.needs.documentRepository.findDrafts(scope, [id]);
    if (stored !== undefined) return parseDraft(stored.draft);
    const key = { documentId: id, version: currentVersion };
    const [issued] = await this.needs.documentVersionRepository.findContents(scope, [key]);
    return issued === undefined ? null : draftOfContent(issued.content, reader);
  }

  private async checkOrigin(
    scope: MerchantScope,
    { clientId, originDocumentId }: NewDocument,
  ): Promise<DocumentRow | null | InvalidInput> {
    if (originDocumentId == null) return null;
    const origin = await this.needs.documentRepository.find(scope, originDocumentId);
    return origin?.clientId === clientId && origin.number !== null
      ? origin
      : new InvalidInput([
          new FieldProblem("originDocumentId", "NOT_ALLOWED", "must be an issued document of the same client"),
        ]);
  }

  private async checkPreceding(
    scope: MerchantScope,
    { type, clientId, precedingDocumentId }: NewDocument,
  ): Promise<DocumentRow | null | InvalidInput> {
    if (precedingDocumentId == null) return null;
    const wrong = (message: string): InvalidInput =>
      new InvalidInput([new FieldProblem("precedingDocumentId", "NOT_ALLOWED", message)]);
    const { follows } = DOCUMENT_TYPE_TABLE[type];
    if (follows === null) return wrong(`is only for ${nameTypes(mayFollow)}`);
    const preceding = await this.needs.documentRepository.find(scope, precedingDocumentId);
    const fits = preceding?.type === follows && preceding.clientId === clientId && preceding.number !== null;
    return fits ? preceding : wrong(`must be an issued document of type ${follows} of the same client`);
  }
}

/** Whoever writes a document from another one without saying how makes the usual thing of it. */
function followUpOf(type: DocumentType, isCopy: boolean): FollowUp {
  return isCopy ? FollowUp.COPY : (FOLLOW_UPS.find((followUp) => followUp === type) ?? FollowUp.COPY);
}

function mayFollow(type: DocumentType): boolean {
  return isWrittenByStaff(type) && DOCUMENT_TYPE_TABLE[type].follows !== null;
}
