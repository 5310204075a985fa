import type { MerchantScope } from "../../../access/scopes";
import type { PaymentRepository } from "../attempts/payment.repository";
import type { ParkedItemRepository } from "./parked-item.repository";
import type { ParkedItem } from "./parked-item";

/** The payment first, then its parked items: everybody locks in this order. Null when there is no such item. */
export async function lockParkedItem(
  {
    parkedItemRepository,
    paymentRepository,
  }: {
    readonly parkedItemRepository: ParkedItemRepository;
    readonly paymentRepository: PaymentRepository;
  },
  scope: MerchantScope,
  id: string,
): Promise<ParkedItem | null> {
  const paymentId = (await parkedItemRepository.find(scope, id))?.paymentId ?? null;
  if (paymentId !== null) await paymentRepository.findForUpdate(scope, paymentId);
  return parkedItemRepository.findForUpdate(scope, id);
}
