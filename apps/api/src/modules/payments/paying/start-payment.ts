import type { Core } from "../../../core";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import { bookedDocumentId } from "@kundenportal/domain/documents/document-type-rules";
import type { PayingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { ActionDenied, Failure, NotFound } from "../../../graphql/failures.types";
import {
  type Checkout,
  type Payer,
  type PaymentProvider,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
} from "../../../integrations/payment-providers/payment-provider";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { isId, newId } from "../../../shared/ids";
import type { ClientRepository } from "../../clients/client.repository";
import { computeFigures } from "../../documents/table/document-figures";
import { decideOnDocument } from "../../documents/reading/document.policy";
import type { DocumentRepository } from "../../documents/table/document.repository";
import type { DocumentRow, PortalDocumentRow } from "../../documents/table/document-row";
import type { VisibleDocumentsService } from "../../documents/reading/visible-documents.service";
import { assertPayPage, type ConnectedProvider, type PaymentProviders } from "../../payment-accounts/payment-providers";
import { PaymentStatus } from "../attempts/payment-status";
import type { PaymentSyncService } from "./payment-sync.service";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment, PaymentStart } from "../attempts/payment";

/** Long enough for a mobile app of a bank, short enough that a forgotten tab can't pay next week. */
const CHECKOUT_MINUTES = 60;
const FIRST_POLL_SECONDS = 60;
/** A page that ends sooner is not worth sending somebody to. */
const MIN_REMAINING_SECONDS = 60;

const START_OF: Readonly<Record<PayingActor["kind"], PaymentStart>> = { CUSTOMER: "PORTAL", PAYER: "PAYLINK" };

export interface StartedPayment {
  readonly payment: Payment;
  readonly redirectUrl: string;
}

/** An attempt that is written down, and the provider to ask next. */
interface NewAttempt {
  readonly payment: Payment;
  readonly provider: PaymentProvider;
}

type Refusal = ActionDenied | NotFound | PaymentUnavailable;

interface StartPaymentNeeds extends Pick<Core, "database" | "clock" | "logger" | "environment" | "timeline"> {
  readonly paymentProviders: PaymentProviders;
  readonly paymentRepository: PaymentRepository;
  readonly documentRepository: DocumentRepository;
  readonly visibleDocuments: VisibleDocumentsService;
  readonly clientRepository: ClientRepository;
  readonly paymentSync: PaymentSyncService;
}

/**
 * Starts paying what is to be paid today on an invoice, or on the invoice that a reminder reminds of.
 * One attempt per invoice is open at a time: one over the same amount is used again, another is cancelled at the
 * provider first, so that nobody pays twice.
 */
export class StartPayment {
  constructor(private readonly needs: StartPaymentNeeds) {}

  async start(payer: PayingActor, documentId: string): Promise<StartedPayment | Refusal> {
    const shown = isId(documentId) ? await this.needs.visibleDocuments.findToPay(payer, documentId) : null;
    if (shown === null) return new NotFound("The document");
    const decision = decideOnDocument(payer, "PAY", {
      document: shown,
      today: this.needs.visibleDocuments.today(payer),
    });
    if (!decision.allowed) return new ActionDenied(decision.reason);
    const invoiceId = bookedDocumentId(shown);
    if (invoiceId === null) return new NotFound("The invoice");
    const earlier = await this.settleEarlierAttempt(payer, shown, invoiceId);
    if (earlier !== null) return earlier;
    const attempt = await this.createAttempt(payer, shown, invoiceId);
    return attempt instanceof Failure ? attempt : this.createCheckout(payer, shown, attempt);
  }

  /** Null when the way is free; else the attempt to go on with, or why there is none. */
  private async settleEarlierAttempt(
    payer: PayingActor,
    shown: PortalDocumentRow,
    invoiceId: string,
  ): Promise<StartedPayment | PaymentUnavailable | null> {
    const earlier = await this.needs.paymentRepository.findOpen(payer.scope, invoiceId);
    if (earlier === null) return null;
    const settle = async (): Promise<StartedPayment | PaymentUnavailable | null> => {
      const payment = (await this.needs.paymentSync.refresh(payer.scope, earlier.id)) ?? earlier;
      if (payment.openKey === null) return null;
      // Money may be on its way, or the page is just being made: another attempt could take it twice.
      if (payment.status === PaymentStatus.PROCESSING || payment.providerRef === null) {
        return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
      }
      const connected = await this.needs.paymentProviders.findPreferred(payer.scope);
      if (payment.redirectUrl !== null && this.isReusable(payer, shown, payment, connected)) {
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
    shown: PortalDocumentRow,
    payment: Payment,
    connected: ConnectedProvider | null,
  ): boolean {
    const remainingMs = new Date(payment.expiresAt ?? 0).getTime() - this.needs.clock.now().getTime();
    return (
      payment.status === PaymentStatus.OPEN &&
      payment.provider === connected?.provider.id &&
      payment.providerAccountId === connected.accountId &&
      payment.currency === shown.currency &&
      payment.amountMinor === computeFigures(shown, this.needs.visibleDocuments.today(payer)).payableMinor &&
      // The pay page leads back to where it was opened, which this customer's link may not show.
      payment.shownDocumentId === shown.id &&
      payment.startedFrom === START_OF[payer.kind] &&
      remainingMs > MIN_REMAINING_SECONDS * 1000
    );
  }

  /** Saved before the provider is asked: whatever happens then, we know that we tried. */
  private async createAttempt(
    payer: PayingActor,
    shown: PortalDocumentRow,
    invoiceId: string,
  ): Promise<NewAttempt | Refusal> {
    const connected = await this.findProvider(payer.scope);
    if (connected instanceof Failure) return connected;
    return this.needs.database.transaction(async () => {
      const invoice = await this.needs.documentRepository.findForUpdate(payer.scope, invoiceId);
      if (invoice === null) return new NotFound("The invoice");
      const { payableMinor } = computeFigures(invoice, this.needs.visibleDocuments.today(payer));
      if (payableMinor === null || payableMinor <= 0) return new ActionDenied("NOTHING_TO_PAY");
      if ((await this.needs.paymentRepository.findOpen(payer.scope, invoiceId)) !== null) {
        return new PaymentUnavailable("PAYMENT_IN_PROGRESS");
      }
      // The merchant may have switched just now; play money must not follow real money.
      if (!(await this.needs.paymentProviders.isPreferred(payer.scope, connected.accountId))) {
        return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
      }
      const startedFrom = START_OF[payer.kind];
      const payment = { ...this.newPayment(invoice, payableMinor, connected), shownDocumentId: shown.id, startedFrom };
      await this.needs.paymentRepository.insert(payer.scope, payment);
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

  private async createCheckout(
    payer: PayingActor,
    shown: PortalDocumentRow,
    { payment, provider }: NewAttempt,
  ): Promise<StartedPayment | PaymentUnavailable> {
    const checkout = await this.askProvider(payer, shown, payment, provider);
    if (checkout === null) return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    const ready = await this.saveCheckout(payer.scope, payment.id, checkout);
    if (ready.openKey !== null) return { payment: ready, redirectUrl: checkout.url };
    // The answer came so late that the attempt was given up: nobody may pay there any more.
    await this.needs.paymentSync.close(payer.scope, ready);
    return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
  }

  /** Null when the provider gave no page to pay on. */
  private async askProvider(
    payer: PayingActor,
    shown: PortalDocumentRow,
    payment: Payment,
    provider: PaymentProvider,
  ): Promise<Checkout | null> {
    const returnUrl = this.returnUrlOf(payer, shown, payment);
    try {
      const checkout = await provider.createCheckout({
        reference: payment.id,
        amountMinor: payment.amountMinor,
        currency: payment.currency,
        description: `${documentTypeName(shown.type, payer.locale)} ${shown.number}`,
        locale: payer.locale,
        returnUrl,
        cancelUrl: `${returnUrl}&left=1`,
        expiresAt: new Date(payment.expiresAt ?? this.needs.clock.now()),
        payer: await this.findPayer(payer.scope, payment.clientId),
      });
      assertPayPage(provider, checkout);
      return checkout;
    } catch (error) {
      this.needs.logger.warn({ err: error, paymentId: payment.id }, "the provider created no checkout");
      await this.recordFailure(payer.scope, payment.id, error);
      return null;
    }
  }

  private returnUrlOf(payer: PayingActor, shown: PortalDocumentRow, payment: Payment): string {
    const page =
      payer.kind === "PAYER" ? payer.payUrl : `${this.needs.environment.portalUrl}/portal/documents/${shown.id}`;
    return `${page}?payment=${payment.id}`;
  }

  private async findPayer(scope: MerchantScope, clientId: string): Promise<Payer | null> {
    const client = await this.needs.clientRepository.find(scope, clientId);
    if (client === null) return null;
    const person = [client.firstName, client.lastName].filter((name) => name !== null).join(" ");
    const isCompany = person !== "" && person !== client.name;
    return { name: isCompany ? person : client.name, company: isCompany ? client.name : null, email: client.email };
  }

  private async saveCheckout(
    scope: MerchantScope,
    paymentId: string,
    { providerRef, url }: Checkout,
  ): Promise<Payment> {
    return this.needs.database.transaction(async () => {
      const change = { providerRef, redirectUrl: url, updatedAt: this.needs.clock.now().toISOString() };
      await this.needs.paymentRepository.change(scope, paymentId, change);
      return this.needs.paymentRepository.get(scope, paymentId);
    });
  }

  /** Where the provider surely made nothing, the attempt has failed; else polling finds out what became of it. */
  private async recordFailure(scope: MerchantScope, paymentId: string, error: unknown): Promise<void> {
    const problem = problemOf(error);
    const updatedAt = this.needs.clock.now().toISOString();
    await this.needs.database.transaction(async () => {
      const current = await this.needs.paymentRepository.findForUpdate(scope, paymentId);
      // Somebody found out more while we waited.
      if (current?.openKey == null || current.providerRef !== null) return;
      await this.needs.paymentRepository.change(
        scope,
        paymentId,
        problem === null
          ? { status: PaymentStatus.UNKNOWN, problem: "The provider's answer got lost.", updatedAt }
          : { status: PaymentStatus.FAILED, problem, openKey: null, nextPollAt: null, updatedAt },
      );
    });
  }

  private newPayment(
    invoice: DocumentRow,
    amountMinor: number,
    { provider, accountId }: ConnectedProvider,
  ): Omit<Payment, "shownDocumentId" | "startedFrom"> {
    const now = this.needs.clock.now();
    return {
      id: newId(),
      documentId: invoice.id,
      clientId: invoice.clientId,
      provider: provider.id,
      providerAccountId: accountId,
      status: PaymentStatus.OPEN,
      method: null,
      amountMinor,
      capturedMinor: 0,
      refundedMinor: 0,
      disputedMinor: 0,
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

const MAX_PROBLEM_LENGTH = 200;

/** Why the provider surely made nothing, for staff; null when nobody knows whether it did. */
function problemOf(error: unknown): string | null {
  if (error instanceof ProviderRejectedError) return error.message.slice(0, MAX_PROBLEM_LENGTH);
  if (error instanceof ProviderMisconfiguredError) return "The provider does not accept our credentials.";
  if (error instanceof ProviderUnavailableError) return "The provider could not be asked.";
  return null;
}
