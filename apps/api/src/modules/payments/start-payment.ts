import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { CustomerActor } from "../../access/actors";
import type { Environment } from "../../config/environment";
import type { Database } from "../../database/database";
import { ActionDenied, Failure, NotFound } from "../../graphql/failures.types";
import { OutcomeUnknownError, ProviderRejectedError } from "../../integrations/payment-providers/payment-provider";
import type { Clock } from "../../shared/clock";
import { isId, newId } from "../../shared/ids";
import type { Logger } from "../../shared/logger";
import type { TimelineService } from "../audit/timeline.service";
import { computeFigures } from "../documents/document-figures";
import { decideOnDocument } from "../documents/document.policy";
import type { DocumentRepository, DocumentRow, PortalDocumentRow } from "../documents/document.repository";
import type { VisibleDocumentsService } from "../documents/visible-documents.service";
import type { PaymentProviders } from "./payment-providers";
import { PaymentStatus } from "./payment-status";
import type { PaymentSyncService } from "./payment-sync.service";
import { PaymentUnavailable } from "./payment.errors";
import type { Payment, PaymentRepository } from "./payment.repository";

/** Long enough for a mobile app of a bank, short enough that a forgotten tab can't pay next week. */
const CHECKOUT_MINUTES = 60;
const FIRST_POLL_SECONDS = 60;

export interface StartedPayment {
  readonly payment: Payment;
  readonly redirectUrl: string;
}

type Refusal = ActionDenied | NotFound | PaymentUnavailable;

/**
 * Starts paying what is open on an invoice, or on the invoice that a reminder reminds of.
 * One attempt per invoice is open at a time: one over the same amount is used again, another is cancelled at the
 * provider first, so that nobody pays twice.
 */
export class StartPayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly environment: Pick<Environment, "portalUrl">,
    private readonly providers: PaymentProviders,
    private readonly payments: PaymentRepository,
    private readonly documents: DocumentRepository,
    private readonly visible: VisibleDocumentsService,
    private readonly sync: PaymentSyncService,
    private readonly timeline: TimelineService,
  ) {}

  async start(customer: CustomerActor, documentId: string): Promise<StartedPayment | Refusal> {
    const shown = isId(documentId) ? await this.visible.find(customer, documentId) : null;
    if (shown === null) return new NotFound("The document");
    const decision = decideOnDocument(customer, "PAY", shown, this.visible.today(customer));
    if (!decision.allowed) return new ActionDenied(decision.reason);
    const invoiceId = shown.type === DocumentType.REMINDER ? shown.precedingDocumentId : shown.id;
    if (invoiceId === null) return new NotFound("The invoice");
    const cleared = await this.clearEarlierAttempt(customer, shown, invoiceId);
    if (cleared !== null) return cleared;
    const attempt = await this.createAttempt(customer, invoiceId);
    return attempt instanceof Failure ? attempt : this.createCheckout(customer, shown, attempt);
  }

  /** Null when the way is free; else the attempt to go on with, or why there is none. */
  private async clearEarlierAttempt(
    customer: CustomerActor,
    shown: PortalDocumentRow,
    invoiceId: string,
  ): Promise<StartedPayment | Refusal | null> {
    const earlier = await this.payments.findOpen(customer.scope, invoiceId);
    if (earlier === null) return null;
    const payment = (await this.sync.refresh(customer.scope, earlier.id)) ?? earlier;
    if (payment.openKey === null) return null;
    // Money may be on its way: another attempt could take it twice.
    if (payment.status !== PaymentStatus.OPEN) return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
    if (payment.providerRef === null) return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
    const today = this.visible.today(customer);
    const isSameOrder = payment.amountMinor === computeFigures(shown, today).openMinor;
    const leaves = new Date(payment.expiresAt ?? 0).getTime() - this.clock.now().getTime();
    if (isSameOrder && payment.redirectUrl !== null && leaves > FIRST_POLL_SECONDS * 1000) {
      return { payment, redirectUrl: payment.redirectUrl };
    }
    const provider = this.providers.get(payment.provider);
    await provider.cancelCheckout(customer.scope, payment.providerRef);
    const after = await this.sync.refresh(customer.scope, payment.id);
    return after?.openKey === null ? null : new PaymentUnavailable("PAYMENT_IN_PROGRESS");
  }

  /** Saved before the provider is asked: whatever happens then, we know that we tried. */
  private async createAttempt(customer: CustomerActor, invoiceId: string): Promise<Payment | Refusal> {
    return this.database.transaction(async () => {
      const invoice = await this.documents.findForUpdate(customer.scope, invoiceId);
      if (invoice === null) return new NotFound("The invoice");
      const { openMinor } = computeFigures(invoice, this.visible.today(customer));
      if (openMinor === null || openMinor <= 0) return new ActionDenied("NOTHING_TO_PAY");
      if ((await this.payments.findOpen(customer.scope, invoiceId)) !== null) {
        return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
      }
      const payment = this.newPayment(invoice, openMinor);
      await this.payments.insert(customer.scope, payment);
      await this.timeline.record(customer, {
        kind: "PAYMENT_STARTED",
        clientId: invoice.clientId,
        documentId: invoice.id,
      });
      return payment;
    });
  }

  private async createCheckout(
    customer: CustomerActor,
    shown: PortalDocumentRow,
    payment: Payment,
  ): Promise<StartedPayment | PaymentUnavailable> {
    const provider = this.providers.get(payment.provider);
    try {
      const { providerRef, url } = await provider.createCheckout(customer.scope, {
        reference: payment.id,
        amountMinor: payment.amountMinor,
        currency: payment.currency,
        description: `${documentTypeName(shown.type, customer.locale)} ${shown.number}`,
        locale: customer.locale,
        returnUrl: `${this.environment.portalUrl}/portal/documents/${shown.id}?payment=${payment.id}`,
        expiresAt: new Date(payment.expiresAt ?? this.clock.now()),
      });
      const change = { providerRef, redirectUrl: url };
      await this.database.transaction(() => this.payments.change(customer.scope, payment.id, change));
      return { payment: { ...payment, ...change }, redirectUrl: url };
    } catch (error) {
      this.logger.warn({ err: error, paymentId: payment.id }, "the provider made no checkout");
      await this.giveUp(customer, payment, error);
      return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    }
  }

  private async giveUp(customer: CustomerActor, payment: Payment, error: unknown): Promise<void> {
    const isUnknown = error instanceof OutcomeUnknownError;
    await this.database.transaction(() =>
      this.payments.change(customer.scope, payment.id, {
        status: isUnknown ? PaymentStatus.UNKNOWN : PaymentStatus.FAILED,
        problem: error instanceof ProviderRejectedError ? error.message : "The provider did not answer.",
        // Without an answer nobody has the pay page's address, so nobody can pay there.
        openKey: null,
        nextPollAt: null,
        updatedAt: this.clock.now().toISOString(),
      }),
    );
  }

  private newPayment(invoice: DocumentRow, amountMinor: number): Payment {
    const now = this.clock.now();
    return {
      id: newId(),
      documentId: invoice.id,
      clientId: invoice.clientId,
      provider: this.providers.preferred.id,
      status: PaymentStatus.OPEN,
      method: null,
      amountMinor,
      capturedMinor: 0,
      currency: invoice.currency,
      providerRef: null,
      redirectUrl: null,
      problem: null,
      nextPollAt: new Date(now.getTime() + FIRST_POLL_SECONDS * 1000).toISOString(),
      pollAttempts: 0,
      expiresAt: new Date(now.getTime() + CHECKOUT_MINUTES * 60_000).toISOString(),
      openKey: invoice.id,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
  }
}
