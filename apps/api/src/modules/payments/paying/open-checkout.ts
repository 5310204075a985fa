import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { PayingActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import {
  type Checkout,
  type Payer,
  type PaymentProvider,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
} from "../../../integrations/payment-providers/payment-provider";
import { STILL_RUNNING } from "../../../shared/patience";
import type { ClientRepository } from "../../clients/client.repository";
import type { PortalDocumentRow } from "../../documents/table/document-row";
import { assertPayPage } from "../../payment-accounts/payment-providers";
import type { Payment } from "../attempts/payment";
import { PaymentStatus } from "../attempts/payment-status";
import { PaymentUnavailable } from "../attempts/payment.errors";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { PaymentSyncService } from "./payment-sync.service";

/** A recorded attempt, and the provider to ask next. */
export interface NewAttempt {
  readonly payment: Payment;
  readonly provider: PaymentProvider;
}

export interface StartedPayment {
  readonly payment: Payment;
  /** Where the payer is sent: the provider's page. */
  readonly redirectUrl: string;
}

interface OpenCheckoutNeeds extends Pick<Core, "database" | "clock" | "logger" | "environment" | "patience"> {
  readonly paymentRepository: PaymentRepository;
  readonly clientRepository: ClientRepository;
  readonly paymentSync: PaymentSyncService;
}

/** Asks a provider for the page where an attempt is paid. */
export class OpenCheckout {
  constructor(private readonly needs: OpenCheckoutNeeds) {}

  /** The attempt is already stored: whatever happens here, we know that we tried. */
  async run(
    payer: PayingActor,
    shown: PortalDocumentRow,
    { payment, provider }: NewAttempt,
  ): Promise<StartedPayment | PaymentUnavailable> {
    const started = await this.needs.patience.orGoOn(
      () => this.open(payer, shown, { payment, provider }),
      (error) => {
        this.needs.logger.error({ err: error, paymentId: payment.id }, "a late answer could not be recorded");
      },
    );
    return started === STILL_RUNNING ? new PaymentUnavailable("PROVIDER_SLOW") : started;
  }

  /** Takes as long as the provider does: a page whose answer comes late is there for the next try. */
  private async open(
    payer: PayingActor,
    shown: PortalDocumentRow,
    { payment, provider }: NewAttempt,
  ): Promise<StartedPayment | PaymentUnavailable> {
    const checkout = await this.askProvider(payer, shown, payment, provider);
    if (checkout === null) return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
    const ready = await this.saveCheckout(payer.scope, payment.id, checkout);
    if (ready.openKey !== null) return { payment: ready, redirectUrl: checkout.url };
    // The answer came so late that the attempt was given up: nobody may pay there now.
    await this.needs.paymentSync.close(payer.scope, ready);
    return new PaymentUnavailable("PROVIDER_UNAVAILABLE");
  }

  /** Null when the provider returned no page to pay on. */
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
        payer: await this.findPayer(payer, payment.clientId),
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

  private async findPayer(payer: PayingActor, clientId: string): Promise<Payer | null> {
    const client =
      payer.kind === "PAYER"
        ? { ...payer.contact, name: payer.client.name }
        : await this.needs.clientRepository.find(payer.scope, clientId);
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
    const page = { providerRef, redirectUrl: url, updatedAt: this.needs.clock.now().toISOString() };
    const save = (): Promise<Payment> => this.needs.paymentRepository.setPage(scope, paymentId, page);
    return this.needs.database.transaction(save, { isSingle: true });
  }

  /** If the provider certainly created nothing, the attempt has failed; else polling finds out what happened. */
  private async recordFailure(scope: MerchantScope, paymentId: string, error: unknown): Promise<void> {
    const problem = problemOf(error);
    const updatedAt = this.needs.clock.now().toISOString();
    await this.needs.database.transaction(async () => {
      const current = await this.needs.paymentRepository.findForUpdate(scope, paymentId);
      // Somebody else found out more while we waited.
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
}

const MAX_PROBLEM_LENGTH = 200;

/** Why the provider certainly created nothing, for staff; null when nobody knows whether it did. */
function problemOf(error: unknown): string | null {
  if (error instanceof ProviderRejectedError) return error.message.slice(0, MAX_PROBLEM_LENGTH);
  if (error instanceof ProviderMisconfiguredError) return "The provider does not accept our credentials.";
  if (error instanceof ProviderUnavailableError) return "The provider could not be asked.";
  return null;
}
