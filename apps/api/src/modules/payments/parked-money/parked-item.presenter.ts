import { presentMoney } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import type { Page } from "../../../graphql/pagination";
import { AdminParkedItem, ParkedItemAction, ParkedItemConnection, ParkedItemEdge } from "./parked-item.admin.types";
import { type ParkedItem, ParkedItemStatus } from "./parked-item";

export function presentParkedItem(item: ParkedItem): AdminParkedItem {
  return Object.assign(new AdminParkedItem(), {
    documentId: item.documentId,
    clientId: item.clientId,
    paymentId: item.paymentId,
    resolvedDocumentId: item.resolvedDocumentId,
    id: item.id,
    kind: item.kind,
    status: item.status,
    problem: item.problem,
    provider: item.provider,
    providerRef: item.providerRef,
    reference: item.reference,
    movement: item.movementKind,
    amount: item.amountMinor === null ? null : presentMoney(item.amountMinor, item.currency),
    method: item.method,
    live: item.live,
    movedAt: item.movedAt,
    allowedActions: listActions(item),
    note: item.note,
    createdAt: item.createdAt,
    resolvedAt: item.resolvedAt,
  });
}

export function presentParkedItemPage({ edges, pageInfo }: Page<ParkedItem>): ParkedItemConnection {
  return Object.assign(new ParkedItemConnection(), {
    edges: edges.map(({ cursor, node }) =>
      Object.assign(new ParkedItemEdge(), { cursor, node: presentParkedItem(node) }),
    ),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

function listActions({ status, amountMinor, movementKind }: ParkedItem): readonly ParkedItemAction[] {
  if (status !== ParkedItemStatus.OPEN) return [];
  return [
    ...(amountMinor === null ? [] : [ParkedItemAction.BOOK]),
    ...(amountMinor !== null && movementKind === "PAYMENT" ? [ParkedItemAction.REFUND] : []),
    ParkedItemAction.CLOSE,
  ];
}
