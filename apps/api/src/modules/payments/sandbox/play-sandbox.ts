import type { MerchantScope } from "../../../access/scopes";
import { NotFound } from "../../../graphql/failures.types";
import type { SandboxControls, SandboxEvent } from "../../../integrations/payment-providers/sandbox-controls";
import { isId } from "../../../shared/ids";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { Payment } from "../attempts/payment";
import { SandboxNotPossible } from "./sandbox.errors";

interface PlaySandboxNeeds {
  readonly paymentRepository: PaymentRepository;
  readonly sandbox: SandboxControls;
}

/** Makes things happen to sandbox payments that only banks, networks and time do to real ones. */
export class PlaySandbox {
  constructor(private readonly needs: PlaySandboxNeeds) {}

  /** The payment learns the result as from any provider: by webhook, or by asking. */
  async play(
    scope: MerchantScope,
    paymentId: string,
    event: SandboxEvent,
  ): Promise<Payment | NotFound | SandboxNotPossible> {
    const payment = isId(paymentId) ? await this.needs.paymentRepository.find(scope, paymentId) : null;
    if (payment === null) return new NotFound("The payment");
    if (payment.providerAccountId !== null) return new SandboxNotPossible("NOT_SANDBOX");
    const { providerRef } = payment;
    const happened = providerRef !== null && (await this.needs.sandbox.trigger(scope, providerRef, event));
    return happened ? payment : new SandboxNotPossible("CANNOT_HAPPEN");
  }
}
