import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { statusAfterIssuing } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import type { Database } from "../../database/database";
import { NotFound } from "../../graphql/failures.types";
import type { Clock } from "../../shared/clock";
import { UnexpectedError } from "../../shared/errors";
import type { TimelineService } from "../audit/timeline.service";
import type { Client } from "../clients/client.repository";
import type { ClientService } from "../clients/client.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { LedgerService } from "../payments/ledger.service";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import { buildContent } from "./build-content";
import { type DocumentDraft, parseDraft } from "./document-draft";
import { computeFigures } from "./document-figures";
import { cashDiscountsColumn, type DocumentIssuer } from "./document-issuer";
import { linkExpiry } from "./document-link";
import { searchTextOf } from "./document-search-text";
import { isStepPossible } from "./document-steps";
import { StepNotPossible } from "./document.errors";
import type { DocumentRepository, DocumentRow } from "./document.repository";
import { reminderLines, reminderTitle } from "./reminder-draft";

/** What a draft says at the moment of issuing. */
interface FinalDraft {
  readonly draft: DocumentDraft;
  readonly reminderLevel: number | null;
}

/** Fixes a draft: number, immutable version, hash and PDF. From then on the customer may see it. */
export class IssueDocument {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentRepository,
    private readonly issuer: DocumentIssuer,
    private readonly clients: ClientService,
    private readonly merchants: MerchantRepository,
    private readonly settings: PortalSettingsRepository,
    private readonly ledger: LedgerService,
    private readonly timeline: TimelineService,
  ) {}

  async run(actor: ActingActor, id: string): Promise<DocumentRow | NotFound | StepNotPossible> {
    const { scope } = actor;
    return this.database.transaction(async () => {
      const document = await this.documents.findForUpdate(scope, id);
      if (document === null) return new NotFound("The document");
      const issuedAt = this.clock.now();
      if (!isStepPossible(document, "ISSUE", todayIn(actor.timeZone, issuedAt))) {
        return new StepNotPossible(document.status);
      }
      const client = await this.clients.find(scope, document.clientId);
      if (client === null) throw new UnexpectedError("The document's client does not exist");
      const preceding = await this.lockPreceding(actor, document);
      const final = await this.finish(actor, document, preceding, client);
      if (final instanceof StepNotPossible) return final;
      const { draft, reminderLevel } = final;
      const number = await this.issuer.takeNumber(scope, document.type);
      const merchant = await this.merchants.get(scope);
      const paymentReference = await this.issuer.takeReference(scope, document, number);
      const content = buildContent({ document, number, paymentReference, draft, merchant, client, preceding });
      await this.documents.change(scope, id, {
        number,
        title: content.title,
        status: statusAfterIssuing(document.type),
        grossMinor: content.totals.grossMinor,
        cashDiscounts: cashDiscountsColumn(content),
        paymentReference,
        reminderLevel,
        currentVersion: 1,
        draft: null,
        linkExpiresAt: linkExpiry(issuedAt, await this.settings.get(scope)),
        searchText: searchTextOf(number, content.title),
        issuedAt: issuedAt.toISOString(),
        revision: document.revision + 1,
        updatedAt: issuedAt.toISOString(),
      });
      const payUrl = await this.issuer.findPayUrl(actor, await this.documents.get(scope, id), client);
      await this.issuer.storeVersion(scope, {
        documentId: id,
        version: 1,
        content,
        locale: client.locale,
        issuedAt,
        payUrl,
      });
      await this.timeline.record(actor, {
        kind: "DOCUMENT_ISSUED",
        clientId: document.clientId,
        documentId: id,
        data: { type: document.type, number },
      });
      await this.bringInLine(actor, await this.documents.get(scope, id), preceding);
      return this.documents.get(scope, id);
    });
  }

  /** A reminder's fee is owed on its invoice from now on; an invoice over nothing is paid from the start. */
  private async bringInLine(actor: ActingActor, issued: DocumentRow, preceding: DocumentRow | null): Promise<void> {
    const now = this.clock.now();
    if (paysPreceding(issued.type) && preceding !== null) {
      await this.documents.addFees(actor.scope, preceding.id, issued.feesMinor, now.toISOString());
      await this.ledger.bringInLine(actor, await this.documents.get(actor.scope, preceding.id));
    } else if (computeFigures(issued, todayIn(actor.timeZone, now)).openMinor === 0) {
      await this.ledger.bringInLine(actor, issued);
    }
  }

  private async lockPreceding(actor: ActingActor, document: DocumentRow): Promise<DocumentRow | null> {
    if (document.precedingDocumentId === null) return null;
    return this.documents.findForUpdate(actor.scope, document.precedingDocumentId);
  }

  /** A reminder says what is open now, and that it still is: the customer may have paid since it was drafted. */
  private async finish(
    actor: ActingActor,
    document: DocumentRow,
    preceding: DocumentRow | null,
    client: Client,
  ): Promise<FinalDraft | StepNotPossible> {
    const [stored] = await this.documents.findDrafts(actor.scope, [document.id]);
    if (stored === undefined) throw new UnexpectedError("The draft has no data");
    const draft = parseDraft(stored.draft);
    if (!paysPreceding(document.type)) return { draft, reminderLevel: null };
    if (preceding === null) throw new UnexpectedError("The reminder has no invoice");
    const today = todayIn(actor.timeZone, this.clock.now());
    if (!isStepPossible(preceding, "REMIND", today)) return new StepNotPossible(preceding.status);
    const reminderLevel = 1 + (await this.documents.findReminderLevel(actor.scope, preceding.id));
    const openMinor = computeFigures(preceding, today).openMinor ?? 0;
    return {
      reminderLevel,
      draft: {
        ...draft,
        title: reminderTitle(reminderLevel, client.locale),
        lines: reminderLines(preceding, openMinor, document.feesMinor, client.locale),
      },
    };
  }
}
