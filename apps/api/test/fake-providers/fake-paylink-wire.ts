import type { FakeLink, FakeTransaction } from "./fake-paylink-books";

/** What the answers of one installation look like. */
export interface PaylinkWire {
  /** OLD: numbers as text, empty lists for nothing, times without zone, as seen at Concardis. NEW: as documented. */
  readonly style: "OLD" | "NEW";
  /** Reading a link returns an id other than the one it was requested by. */
  readonly oddIds: boolean;
  /** Refunds are among the transactions of the link; otherwise only in the list of all transactions. */
  readonly refundsInLink: boolean;
  /** Origin of the pay pages. */
  readonly pageOrigin: string;
}

export function success(data: unknown): string {
  return JSON.stringify({ status: "success", data: Array.isArray(data) ? data : [data] });
}

export function failure(message: string): string {
  return JSON.stringify({ status: "error", message });
}

export function showLink(link: FakeLink, wire: PaylinkWire, when: "MADE" | "READ"): unknown {
  const isOld = wire.style === "OLD";
  const shown = link.transactions.filter(({ original }) => original === null || wire.refundsInLink);
  return {
    id: when === "READ" && wire.oddIds ? link.id + 500_000 : link.id,
    status: link.status,
    hash: link.hash,
    referenceId: link.referenceId,
    link: `${wire.pageOrigin}/?payment=${link.hash}`,
    invoices:
      shown.length === 0 ? [] : [{ ...showInvoice(link, wire), transactions: shown.map((t) => showOwn(t, wire)) }],
    amount: isOld ? String(link.amount) : link.amount,
    currency: link.currency,
    purpose: isOld ? { 1: link.fields["purpose"] } : link.fields["purpose"],
    vatRate: isOld ? "19.0" : null,
    fields: [],
    psp: [],
    createdAt: 1_777_888_999,
  };
}

/** A transaction as `Transaction/` and webhooks report it. */
export function showTransaction(transaction: FakeTransaction, wire: PaylinkWire): Record<string, unknown> {
  return { ...showOwn(transaction, wire), invoice: showInvoice(transaction.link, wire) };
}

function showOwn({ id, uuid, link, amount, status, brand, at, original }: FakeTransaction, wire: PaylinkWire) {
  const isOld = wire.style === "OLD";
  const time = at.toISOString();
  return {
    id: isOld ? String(id) : id,
    uuid,
    amount,
    // Old answers have our reference only on the invoice.
    ...(isOld ? {} : { referenceId: link.referenceId }),
    time: isOld ? time.slice(0, 19).replace("T", " ") : time,
    status,
    lang: "de",
    psp: isOld ? "ConCardis_PayEngine_3" : "Payrexx_Payments",
    pspId: 29,
    mode: link.isTest ? "TEST" : "LIVE",
    payment: brand === "" ? [] : { brand, wallet: null },
    metadata: isOld ? [] : {},
    contact: { forename: "Alma", surname: "Becker", email: "alma.becker@example.com" },
    ...(original === null ? {} : { originalTransactionId: original.id, originalTransactionUuid: original.uuid }),
  };
}

function showInvoice(link: FakeLink, { style }: PaylinkWire) {
  return {
    number: "Payrexx_0001",
    paymentRequestId: link.id,
    referenceId: link.referenceId,
    currency: link.currency,
    amount: link.amount,
    originalAmount: link.amount,
    test: style === "OLD" ? (link.isTest ? "1" : "0") : link.isTest,
    customFields: [],
  };
}

/** PHP's way of posting nested values. */
export function toForm(value: unknown, name: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [[name, ""]];
  if (typeof value !== "object") return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => toForm(inner, `${name}[${key}]`));
}
