import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { PayingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { ActionDenied, Failure, NotFound, TooMany } from "../../../graphql/failures.types";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { WindowCounter } from "../../../shared/window-counter";
import type { PayableDocument, VisibleDocumentsService } from "../../documents/reading/visible-documents.service";
import { computeFigures } from "../../documents/table/document-figures";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { ConnectedProvider, PaymentProviders } from "../../payment-accounts/payment-providers";
import { newPayment, START_OF } from "../attempts/new-payment";
import type { Payment } from "../attempts/payment";
import { PaymentStatus } from "../attempts/payment-status";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { NewAttempt, OpenCheckout, StartedPayment } from "./open-checkout";
import type { PaymentSyncService } from "./payment-sync.service";

/** A page that ends sooner is not worth sending somebody to. */
const MIN_REMAINING_SECONDS = 60;
const CALLS_PER_INVOICE = 30;
const CALLS_WINDOW_MS = 10 * 60_000;

type Refusal = ActionDenied | NotFound | PaymentUnavailable | TooMany;

interface StartPaymentNeeds extends Pick<Core, "database" | "clock" | "logger" | "timeline" | "pace"> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly documentRepository: DocumentRepository;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly paymentSync: PaymentSyncService;
  readonly openCheckout: OpenCheckout;
}

/**
 * Starts paying what is to be paid today on an invoice, or on the invoice that a reminder is about.
 * Only one attempt per invoice is open at a time: one for the same amount is reused, any other is cancelled at the
 * provider first, so that nobody pays twice.
 */
export class StartPayment {
  /** Each call asks the provider, also when it brings no new attempt. */
  private readonly calls: WindowCounter;

  constructor(private readonly needs: StartPaymentNeeds) {
    this.calls = new WindowCounter(needs.clock, { limit: CALLS_PER_INVOICE, windowMs: CALLS_WINDOW_MS });
  }

  async start(payer: PayingActor, documentId: string): Promise<StartedPayment | Refusal> {
    const payable = await this.needs.visibleDocuments.findPayable(payer, documentId);
    if (payable instanceof Failure) return payable;
    const waitMs = this.calls.waitMs(payable.invoiceId);
    if (waitMs > 0) return new TooMany(Math.ceil(waitMs / 1000));
    this.calls.add(payable.invoiceId);
    const earlier = await this.settleEarlierAttempt(payer, payable);
    if (earlier !== null) return earlier;
    const attempt = await this.createAttempt(payer, payable);
    return attempt instanceof Failure ? attempt : this.needs.openCheckout.run(payer, payable.shown, attempt);
  }

  /** Null when nothing is in the way; else the attempt to continue with, or why there is none. */
  private async settleEarlierAttempt(
    payer: PayingActor,
    payable: PayableDocument,
  ): Promise<StartedPayment | PaymentUnavailable | null> {
    const earlier = await this.needs.paymentRepository.findOpen(payer.scope, payable.invoiceId);
    if (earlier === null) return null;
    const settle = async (): Promise<StartedPayment | PaymentUnavailable | null> => {
      const payment = (await this.needs.paymentSync.refresh(payer.scope, earlier.id)) ?? earlier;
      if (payment.openKey === null) return null;
      // Money may be on its way, or the page is being created: another attempt could take it twice.
      if (payment.status === PaymentStatus.PROCESSING) return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
      if (payment.providerRef === null) return new PaymentUnavailable("PROVIDER_SLOW");
      const connected = await this.needs.paymentProviders.findPreferred(payer.scope);
      if (payment.redirectUrl !== null && this.isReusable(payer, payable, payment, connected)) {
        return { payment, redirectUrl: payment.redirectUrl };
      }
      const closed = await this.needs.paymentSync.close(payer.scope, payment);
      return closed.openKey === null ? null : new PaymentUnavailable("PAYMENT_IN_PROGRESS");
    };
    return unlessProviderFails(settle, (error) => {
      this.needs.logger.warn({ err: error, paymentId: earlier.id }, "an earlier payment could not be settled");
      return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    });
  }

  private isReusable(
    payer: PayingActor,
    { shown, payableMinor }: PayableDocument,
    payment: Payment,
    connected: ConnectedProvider | null,
  ): boolean {
    const remainingMs = new Date(payment.expiresAt ?? 0).getTime() - this.needs.clock.now().getTime();
    return (
      payment.status === PaymentStatus.OPEN &&
      payment.provider === connected?.provider.id &&
      payment.providerAccountId === connected.accountId &&
      payment.currency === shown.currency &&
      payment.amountMinor === payableMinor &&
      // The pay page leads back to the document it was opened from, which this customer's link may not show.
      payment.shownDocumentId === shown.id &&
      payment.startedFrom === START_OF[payer.kind] &&
      remainingMs > MIN_REMAINING_SECONDS * 1000
    );
  }

  /** Saved before the provider is asked: whatever happens next, we know that we tried. */
  private async createAttempt(
    payer: PayingActor,
    { shown, invoiceId }: PayableDocument,
  ): Promise<NewAttempt | Refusal> {
    return this.needs.database.transaction(async () => {
      const tooMany = await this.needs.pace.check(payer.scope, "PAYMENT_STARTED", invoiceId);
      if (tooMany !== null) return tooMany;
      const invoice = await this.needs.documentRepository.findForUpdate(payer.scope, invoiceId);
      if (invoice === null) return new NotFound("The invoice");
      const { payableMinor } = computeFigures(invoice, todayIn(payer.timeZone, this.needs.clock.now()));
      if (payableMinor === null || payableMinor <= 0) return new ActionDenied("NOTHING_TO_PAY");
      // In here, because the merchant may just have switched: play money must not follow real money.
      const connected = await this.findProvider(payer.scope);
      if (connected instanceof Failure) return connected;
      const basis = { amountMinor: payableMinor, shownDocumentId: shown.id, startedFrom: START_OF[payer.kind] };
      const payment = newPayment({ ...basis, invoice, connected }, this.needs.clock.now());
      if (!(await this.needs.paymentRepository.insert(payer.scope, payment))) {
        return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
      }
      await this.needs.timeline.record(payer, {
        kind: "PAYMENT_STARTED",
        clientId: invoice.clientId,
        documentId: invoice.id,
      });
      return { payment, provider: connected.provider };
    });
  }

  private async findProvider(scope: MerchantScope): Promise<ConnectedProvider | PaymentUnavailable> {
    const connected = await unlessProviderFails(
      () => this.needs.paymentProviders.findPreferred(scope),
      (error) => {
        this.needs.logger.warn({ err: error, merchantId: scope.merchantId }, "the merchant's provider can't be used");
        return null;
      },
    );
    return connected ?? new PaymentUnavailable("PROVIDER_UNAVAILABLE");
  }
}
