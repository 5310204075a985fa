import { presentMoney } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import { AdminPayment, PaymentConnection, PaymentEdge } from "./payment.admin.types";
import { PortalPayment } from "./payment.portal.types";
import type { Payment } from "./payment";

export function presentPortalPayment(payment: Payment): PortalPayment {
  return Object.assign(new PortalPayment(), {
    id: payment.id,
    status: payment.status,
    method: payment.method,
    amount: presentMoney(payment.amountMinor, payment.currency),
    capturedAmount: presentMoney(payment.capturedMinor, payment.currency),
    createdAt: payment.createdAt,
  });
}

export function presentAdminPayment(payment: Payment): AdminPayment {
  return Object.assign(new AdminPayment(), {
    row: payment,
    id: payment.id,
    status: payment.status,
    provider: payment.provider,
    method: payment.method,
    amount: presentMoney(payment.amountMinor, payment.currency),
    capturedAmount: presentMoney(payment.capturedMinor, payment.currency),
    refundedAmount: presentMoney(payment.refundedMinor, payment.currency),
    disputedAmount: presentMoney(payment.disputedMinor, payment.currency),
    disputed: payment.disputedMinor > 0,
    isPayable: payment.openKey !== null && payment.providerRef !== null,
    providerRef: payment.providerRef,
    createdAt: payment.createdAt,
    updatedAt: payment.updatedAt,
    problem: payment.problem,
  });
}

export function presentPaymentPage({ edges, pageInfo }: Page<Payment>): PaymentConnection {
  return Object.assign(new PaymentConnection(), {
    edges: edges.map(({ cursor, node }) =>
      Object.assign(new PaymentEdge(), { cursor, node: presentAdminPayment(node) }),
    ),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}
