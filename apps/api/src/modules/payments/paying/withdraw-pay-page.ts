import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { unlessProviderFails } from "../../../integrations/payment-providers/unless-provider-fails";
import { PaymentStatus } from "../attempts/payment-status";
import type { Payment } from "../attempts/payment";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { PaymentSyncService } from "./payment-sync.service";

interface WithdrawPayPageNeeds extends Pick<Core, "logger"> {
  readonly paymentRepository: PaymentRepository;
  readonly paymentSync: PaymentSyncService;
}

/** Why a pay page can't be taken away: somebody is paying there, or nobody can say. */
export type WithdrawalObstacle = "PAYMENT_UNDER_WAY" | "PROVIDER_UNAVAILABLE";

export interface Withdrawal {
  readonly obstacle: WithdrawalObstacle | null;
  /** The attempt whose page its provider can't close; what is still paid there shows as overpaid. Null: none is open. */
  readonly leftOpenId: string | null;
}

const GONE: Withdrawal = { obstacle: null, leftOpenId: null };
const UNDER_WAY: Withdrawal = { obstacle: "PAYMENT_UNDER_WAY", leftOpenId: null };

/** Takes a document's pay page away before something happens after which nothing should be paid there. */
export class WithdrawPayPage {
  constructor(private readonly needs: WithdrawPayPageNeeds) {}

  /** Books what has arrived until then. Asks the provider, so call it outside a transaction. */
  async run(scope: MerchantScope, documentId: string): Promise<Withdrawal> {
    const attempt = await this.needs.paymentRepository.findOpen(scope, documentId);
    if (attempt === null) return GONE;
    return unlessProviderFails(
      () => this.close(scope, attempt),
      (error): Withdrawal => {
        this.needs.logger.warn({ err: error, paymentId: attempt.id }, "a pay page could not be taken away");
        return { obstacle: "PROVIDER_UNAVAILABLE", leftOpenId: null };
      },
    );
  }

  /** Whether somebody has started paying since. Starting locks the document, so ask with the document locked. */
  async isOvertaken(scope: MerchantScope, documentId: string, { leftOpenId }: Withdrawal): Promise<boolean> {
    const attempt = await this.needs.paymentRepository.findOpen(scope, documentId);
    return attempt !== null && (attempt.id !== leftOpenId || isUnderWay(attempt));
  }

  private async close(scope: MerchantScope, { id }: Payment): Promise<Withdrawal> {
    const current = await this.needs.paymentSync.refresh(scope, id);
    if (current === null || current.openKey === null) return GONE;
    if (isUnderWay(current)) return UNDER_WAY;
    const closed = await this.needs.paymentSync.close(scope, current);
    if (closed.openKey === null) return GONE;
    return isUnderWay(closed) ? UNDER_WAY : { obstacle: null, leftOpenId: id };
  }
}

/** Money is on its way, or the page is just being created. */
function isUnderWay({ status, providerRef }: Payment): boolean {
  return status === PaymentStatus.PROCESSING || providerRef === null;
}
