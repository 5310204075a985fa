import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { FollowUp, type TakeBack } from "@kundenportal/domain/deals/follow-up";
import { isEInvoiceType, isOwedByMerchant, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { statusAfterIssuing } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Failure, type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { Ledger } from "../ledger/ledger";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import { buildContent } from "./writing/build-content";
import { computeDraft, type DocumentDraft, parseDraft } from "../documents/versions/document-draft";
import { type ApplyCredits, isCredit } from "../credits/apply-credits";
import { claimOf, computeFigures } from "../documents/table/document-figures";
import { checkReady } from "./writing/check-ready";
import { checkTotals } from "./writing/document-input";
import { cashDiscountsColumn, type DocumentIssuer } from "./document-issuer";
import type { DocumentFiles } from "./files/document-files";
import { syntaxFor } from "./e-invoices/syntax-for";
import type { FindDealTerms } from "./follow-ups/find-deal-terms";
import type { TakeBackInvoice } from "./follow-ups/take-back-invoice";
import { linkExpiry } from "../portal-settings/link-expiry";
import { isStepPossible } from "../documents/table/document-steps";
import { type CreditTooHigh, StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";
import { reminderLines, reminderTitle } from "./reminder-draft";

/** The content of a draft at the moment of issuing. */
interface FinalDraft {
  readonly draft: DocumentDraft;
  readonly reminderLevel: number | null;
}

/** The document that a draft follows, locked, and whether it is taken back with it. */
interface Followed {
  readonly preceding: DocumentRow | null;
  readonly takeBack: TakeBack | null;
}

interface TakingBack {
  readonly invoice: DocumentRow | null;
  readonly takeBack: TakeBack | null;
  /** Of the new document. */
  readonly number: string;
  readonly client: Client;
}

interface IssueDocumentNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly documentRepository: DocumentRepository;
  readonly documentIssuer: DocumentIssuer;
  readonly documentFiles: DocumentFiles;
  readonly clients: ClientService;
  readonly merchantRepository: MerchantRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly ledger: Ledger;
  readonly applyCredits: ApplyCredits;
  readonly findDealTerms: FindDealTerms;
  readonly takeBackInvoice: TakeBackInvoice;
}

export type IssueRefusal = InvalidInput | NotFound | StepNotPossible | CreditTooHigh;

/** Fixes a draft: number, immutable version, hash, PDF and e-invoice. From then on the customer may see it. */
export class IssueDocument {
  constructor(private readonly needs: IssueDocumentNeeds) {}

  /** Once it is issued, asking again changes nothing. */
  async run(actor: ActingActor, id: string): Promise<DocumentRow | IssueRefusal> {
    const { scope } = actor;
    const { database, clock } = this.needs;
    return database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(scope, id);
      if (document === null) return new NotFound("The document");
      if (isDone(document)) return document;
      if (!isStepPossible(document, "ISSUE", todayIn(actor.timeZone, clock.now()))) {
        return new StepNotPossible(document.status);
      }
      const client = await this.needs.clients.find(scope, document.clientId);
      if (client === null) throw new UnexpectedError("The document's client does not exist");
      const preceding = await this.lockPreceding(actor, document);
      const takeBack = preceding === null ? null : await this.needs.takeBackInvoice.kindOf(scope, id);
      const final = await this.finish(actor, document, { preceding, takeBack }, client);
      if (final instanceof Failure) return final;
      const { reminderLevel } = final;
      const { draft, ...terms } = await this.needs.findDealTerms.run(scope, document, final.draft);
      const number = await this.needs.documentIssuer.takeNumber(scope, document.type);
      const issuedAt = database.once(`issued ${id} as ${number}`, () => clock.now());
      const merchant = await this.needs.merchantRepository.get(scope);
      const paymentReference = await this.needs.documentIssuer.takeReference(scope, document, number);
      const prepaidMinor = await this.takeBack(actor, draft, { invoice: preceding, takeBack, number, client });
      const sources = {
        document,
        number,
        paymentReference,
        draft,
        merchant,
        client,
        preceding,
        prepaidMinor,
        ...terms,
      };
      const content = buildContent(sources);
      const { locale } = client;
      await this.needs.documentRepository.change(scope, id, {
        number,
        title: content.title,
        status: statusAfterIssuing(document.type),
        grossMinor: content.totals.grossMinor,
        cashDiscounts: cashDiscountsColumn(content),
        paymentReference,
        reminderLevel,
        currentVersion: 1,
        draft: null,
        linkExpiresAt: linkExpiry(issuedAt, await this.needs.portalSettingsRepository.get(scope)),
        issuedAt: issuedAt.toISOString(),
        revision: document.revision + 1,
        updatedAt: issuedAt.toISOString(),
      });
      const payUrl = await this.needs.documentIssuer.findPayUrl(
        actor,
        await this.needs.documentRepository.get(scope, id),
        client,
      );
      const syntax = isEInvoiceType(document.type) ? syntaxFor(client, merchant) : null;
      const turn = `${scope.merchantId} ${document.type}`;
      const printed = { content, version: 1, locale, issuedAt, payUrl, syntax, turn };
      const files = await this.needs.documentFiles.make(scope, printed);
      await this.needs.documentIssuer.storeVersion(scope, { documentId: id, version: 1, content, files, issuedAt });
      await this.needs.timeline.record(actor, {
        kind: "DOCUMENT_ISSUED",
        clientId: document.clientId,
        documentId: id,
        data: { type: document.type, number },
      });
      await this.settle(actor, await this.needs.documentRepository.get(scope, id), preceding);
      if (takeBack === FollowUp.CORRECTION && preceding !== null) {
        await this.needs.takeBackInvoice.carryOver(actor, preceding.id, id);
      }
      return this.needs.documentRepository.get(scope, id);
    });
  }

  /** Cancels the invoice that is taken back, if any. Returns what was paid on it of what replaces it, in minor units. */
  private async takeBack(
    actor: ActingActor,
    draft: DocumentDraft,
    { invoice, takeBack, number, client: { locale } }: TakingBack,
  ): Promise<number> {
    if (invoice === null || takeBack === null) return 0;
    const canceled = await this.needs.takeBackInvoice.cancel(actor, invoice, { takeBack, number, locale });
    if (takeBack === FollowUp.CANCELLATION) return 0;
    const { creditMinor } = computeFigures(canceled, todayIn(actor.timeZone, this.needs.clock.now()));
    return Math.min(creditMinor, computeDraft(draft, invoice.currency).totals.grossMinor);
  }

  /** A reminder's fee is owed on its invoice from now on; an invoice for nothing is paid from the start. */
  private async settle(actor: ActingActor, issued: DocumentRow, preceding: DocumentRow | null): Promise<void> {
    const now = this.needs.clock.now();
    if (paysPreceding(issued.type) && preceding !== null) {
      await this.needs.documentRepository.addFees(actor.scope, preceding.id, issued.feesMinor, now.toISOString());
      await this.needs.ledger.settle(
        actor,
        claimOf(await this.needs.documentRepository.get(actor.scope, preceding.id)),
      );
    } else if (isCredit(issued)) {
      await this.needs.applyCredits.announce(actor, issued);
    } else if (computeFigures(issued, todayIn(actor.timeZone, now)).isSettled) {
      await this.needs.ledger.settle(actor, claimOf(issued));
    }
  }

  /** What may be left open until now, and what may no longer hold since the draft was saved; null: all is well. */
  private async checkDraft(
    scope: MerchantScope,
    { type, currency }: DocumentRow,
    { draft, preceding, takeBack }: Followed & { readonly draft: DocumentDraft },
  ): Promise<InvalidInput | StepNotPossible | CreditTooHigh | null> {
    const check = new InputChecker();
    checkReady(check, type, draft, await this.needs.merchantRepository.get(scope));
    checkTotals(check, type, draft, currency);
    if (check.failure !== null) return check.failure;
    const { grossMinor } = computeDraft(draft, currency).totals;
    if (preceding === null) return null;
    if (takeBack !== null) return this.needs.takeBackInvoice.findRefusal(preceding, takeBack, grossMinor);
    return isOwedByMerchant(type) ? this.needs.applyCredits.findExcess(preceding, grossMinor) : null;
  }

  private async lockPreceding(actor: ActingActor, document: DocumentRow): Promise<DocumentRow | null> {
    if (document.precedingDocumentId === null) return null;
    return this.needs.documentRepository.findForUpdate(actor.scope, document.precedingDocumentId);
  }

  /** A reminder states what is open now, if anything is: the customer may have paid since it was drafted. */
  private async finish(
    actor: ActingActor,
    document: DocumentRow,
    { preceding, takeBack }: Followed,
    client: Client,
  ): Promise<FinalDraft | IssueRefusal> {
    const [stored] = await this.needs.documentRepository.findDrafts(actor.scope, [document.id]);
    if (stored === undefined) throw new UnexpectedError("The draft has no data");
    const draft = parseDraft(stored.draft);
    if (!paysPreceding(document.type)) {
      const refusal = await this.checkDraft(actor.scope, document, { draft, preceding, takeBack });
      return refusal ?? { draft, reminderLevel: null };
    }
    if (preceding === null) throw new UnexpectedError("The reminder has no invoice");
    const today = todayIn(actor.timeZone, this.needs.clock.now());
    if (!isStepPossible(preceding, "REMIND", today)) return new StepNotPossible(preceding.status);
    const earlier = await this.needs.documentRepository.findEarlierReminders(actor.scope, preceding.id);
    const reminderLevel = 1 + earlier.level;
    const openMinor = computeFigures(preceding, today).openMinor ?? 0;
    return {
      reminderLevel,
      draft: {
        ...draft,
        title: reminderTitle(reminderLevel, client.locale),
        lines: reminderLines(
          preceding,
          { openMinor, earlierFeesMinor: earlier.feesMinor, feeMinor: document.feesMinor },
          client.locale,
        ),
      },
    };
  }
}

/** Whether it is what issuing makes of a draft, whatever became of it since; not, if it no longer counts. */
function isDone({ status }: DocumentRow): boolean {
  return status !== DocumentStatus.DRAFT && status !== DocumentStatus.CANCELED;
}
