import { z } from "zod";

// What the provider sends varies in type between versions and objects: ids and amounts as text or number, an empty
// list for "nothing". Read what is needed and be strict only where a mistake would affect money.

const id = z.union([z.number().int().nonnegative(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const minorUnits = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
]);
const words = z
  .union([z.string(), z.number()])
  .transform((value) => (value === "" ? null : String(value)))
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);
const linkId = id
  .nullish()
  .catch(null)
  // 0 is what the button "test webhook" sends.
  .transform((value) => (value == null || value === "0" ? null : value));
const currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/)
  .transform((code) => code.toUpperCase())
  .nullish()
  .catch(null)
  .transform((code) => code ?? null);
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .nullish()
  .catch(null)
  .transform((value) => (value == null ? null : value === true || String(value) === "1" || value === "true"));

const transactionFields = z.object({
  id,
  uuid: words,
  referenceId: words,
  /** `YYYY-MM-DD HH:MM:SS` without a zone, or ISO 8601. */
  time: words,
  status: z.string(),
  /** `TEST` or `LIVE`. */
  mode: words,
  /** Refunds are negative in some lists. */
  amount: minorUnits,
  currency,
  payment: z
    .object({ brand: words })
    .nullish()
    .catch(null)
    .transform((payment) => payment?.brand ?? null),
  originalTransactionId: linkId,
  originalTransactionUuid: words,
});

const invoiceFields = z.object({
  paymentRequestId: linkId,
  referenceId: words,
  currency,
  test: flag,
  amount: minorUnits.nullish().catch(null),
  originalAmount: minorUnits.nullish().catch(null),
});

/** A transaction as `Transaction/` reports it, with its surrounding invoice inside. */
export const wireTransaction = transactionFields.extend({
  invoice: invoiceFields
    .nullish()
    .catch(null)
    .transform((invoice) => invoice ?? null),
});
export type WireTransaction = z.infer<typeof wireTransaction>;

/** A link as `Gateway/`, `Invoice/` and `Paylink/` report it. Its own id may differ from the one it was requested by. */
export const wireLink = z.object({
  id,
  status: z.string(),
  referenceId: words,
  link: words,
  amount: minorUnits,
  currency,
  invoices: z
    .array(invoiceFields.extend({ transactions: z.array(transactionFields).nullish() }))
    .nullish()
    .transform((invoices) => invoices ?? []),
});
export type WireLink = z.infer<typeof wireLink>;

/** The transactions of a link, each with the invoice it is in. */
export function transactionsOf({ invoices }: WireLink): readonly WireTransaction[] {
  return invoices.flatMap(({ transactions, ...invoice }) =>
    (transactions ?? []).map((transaction) => ({ ...transaction, invoice })),
  );
}

/** Our reference, which newer answers have on the transaction and all answers have on its invoice. */
export function referenceOf({ referenceId, invoice }: WireTransaction): string | null {
  return referenceId ?? invoice?.referenceId ?? null;
}
