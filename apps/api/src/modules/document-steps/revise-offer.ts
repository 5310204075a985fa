import type { Core } from "../../core";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import { Conflict, Failure, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import type { ClientService } from "../clients/client.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import { buildContent } from "./writing/build-content";
import { checkReady } from "./writing/check-ready";
import type { CheckDraft } from "./drafts/check-draft";
import type { DocumentDataFields } from "./writing/document-input";
import type { DocumentFiles } from "./files/document-files";
import type { DocumentIssuer } from "./document-issuer";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import { type DocumentRow, DocumentSource } from "../documents/table/document-row";

interface ReviseOfferNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly checkDraft: CheckDraft;
  readonly documentFiles: DocumentFiles;
  readonly documentIssuer: DocumentIssuer;
  readonly clients: ClientService;
  readonly merchantRepository: MerchantRepository;
}

/**
 * Issues a new version of an offer under its old number and link; the old one stays readable and can't be accepted. What is left
 * out is as it was.
 */
export class ReviseOffer {
  constructor(private readonly needs: ReviseOfferNeeds) {}

  async run(
    actor: ActingActor,
    id: string,
    revision: number,
    data: DocumentDataFields,
  ): Promise<DocumentRow | InvalidInput | NotFound | Conflict | StepNotPossible> {
    const { scope } = actor;
    return this.needs.database.transaction(async () => {
      const offer = await this.needs.documentRepository.findForUpdate(scope, id);
      if (offer === null) return new NotFound("The offer");
      const status = nextStatus(offer.type, offer.ownStatus, DocumentEvent.REVISE);
      // Another program's is sent again by that program.
      if (status === null || offer.number === null || offer.source !== DocumentSource.MANUAL)
        return new StepNotPossible(offer.status);
      if (offer.revision !== revision) return new Conflict("The offer");
      const issuedAt = this.needs.database.once(`revised ${id}`, () => this.needs.clock.now());
      const check = new InputChecker();
      const merchant = await this.needs.merchantRepository.get(scope);
      const draft = await this.needs.checkDraft.ofStored(actor, offer, data);
      if (draft instanceof Failure) return draft;
      checkReady(check, offer.type, draft, merchant);
      if (check.failure !== null) return check.failure;
      const client = await this.needs.clients.find(scope, offer.clientId);
      if (client === null) throw new UnexpectedError("The offer's client does not exist");
      const { number } = offer;
      const sources = { document: offer, number, paymentReference: null, draft, merchant, client, preceding: null };
      const content = buildContent(sources);
      const version = offer.currentVersion + 1;
      const { locale } = client;
      const printed = { content, version, locale, issuedAt, payUrl: null, syntax: null, turn: null };
      const files = await this.needs.documentFiles.make(scope, printed);
      await this.needs.documentIssuer.storeVersion(scope, { documentId: id, version, content, files, issuedAt });
      await this.needs.documentRepository.change(scope, id, {
        title: draft.title,
        status,
        documentDate: draft.date,
        validUntil: draft.validUntil,
        grossMinor: content.totals.grossMinor,
        currentVersion: version,
        revision: revision + 1,
        updatedAt: issuedAt.toISOString(),
      });
      await this.needs.timeline.record(actor, {
        kind: "DOCUMENT_REVISED",
        clientId: offer.clientId,
        documentId: id,
        data: { number: offer.number, version },
      });
      return this.needs.documentRepository.get(scope, id);
    });
  }
}
