import type { MerchantScope } from "../../src/access/scopes";
import type { Movement, Snapshot } from "../../src/integrations/payment-providers/payment-provider";
import { PaymentEntity } from "../../src/modules/payments/attempts/payment.entity";
import { newId } from "../../src/shared/ids";
import type { TestApi } from "../create-test-api";

const ASKED_MINOR = 11_900;

/** An attempt that was left open: the sandbox's page exists only by name. */
export async function insertAttempt(
  { server: { database }, clock }: TestApi,
  { merchantId }: MerchantScope,
  { clientId, documentId }: { readonly clientId: string; readonly documentId: string },
): Promise<string> {
  const id = newId();
  const now = clock.now().toISOString();
  await database.transaction(() =>
    database.writer.insert(PaymentEntity, {
      ...{ merchantId, id, documentId, clientId, shownDocumentId: documentId, startedFrom: "PORTAL" },
      ...{ provider: "sandbox", providerAccountId: null, providerRef: id, redirectUrl: null, status: "OPEN" },
      ...{ method: null, amountMinor: ASKED_MINOR, currency: "EUR" },
      ...{ capturedMinor: 0, refundedMinor: 0, disputedMinor: 0, problem: null, nextPollAt: null, pollAttempts: 0 },
      ...{ expiresAt: now, openKey: null, createdAt: now, updatedAt: now },
    }),
  );
  return id;
}

/** What the provider says about the attempt with this id. */
export function snapshotOf(id: string, movements: readonly Movement[]): Snapshot {
  const basis = { providerRef: id, reference: id, amountMinor: ASKED_MINOR, currency: "EUR", live: false };
  return { ...basis, checkout: "COMPLETED", movements };
}
