import { presentMoney } from "../../../graphql/money.types";
import { AdminRefund } from "./refund.admin.types";
import type { Refund } from "./refund-status";

export function presentRefund(refund: Refund): AdminRefund {
  return Object.assign(new AdminRefund(), {
    id: refund.id,
    status: refund.status,
    amount: presentMoney(refund.amountMinor, refund.currency),
    problem: refund.problem,
    createdAt: refund.createdAt,
    updatedAt: refund.updatedAt,
  });
}
