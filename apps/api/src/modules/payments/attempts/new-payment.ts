import type { PayingActor } from "../../../access/actors";
import { newId } from "../../../shared/ids";
import type { DocumentRow } from "../../documents/table/document-row";
import type { ConnectedProvider } from "../../payment-accounts/payment-providers";
import type { Payment, PaymentStart } from "./payment";
import { PaymentStatus } from "./payment-status";

/** Long enough for a banking app, short enough that a forgotten tab can't pay next week. */
const CHECKOUT_MINUTES = 60;
const FIRST_POLL_SECONDS = 60;

/** Where these people's attempts are started. */
export const START_OF: Readonly<Record<PayingActor["kind"], PaymentStart>> = { CUSTOMER: "PORTAL", PAYER: "PAYLINK" };

interface AttemptBasis extends Pick<Payment, "amountMinor" | "shownDocumentId" | "startedFrom"> {
  readonly invoice: DocumentRow;
  readonly connected: ConnectedProvider;
}

/** A new attempt, before the provider is asked. */
export function newPayment(
  { invoice, connected: { provider, accountId }, ...basis }: AttemptBasis,
  now: Date,
): Payment {
  return {
    ...basis,
    id: newId(),
    documentId: invoice.id,
    clientId: invoice.clientId,
    provider: provider.id,
    providerAccountId: accountId,
    status: PaymentStatus.OPEN,
    method: null,
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
