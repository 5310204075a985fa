import { optionalText, z } from "@kundenportal/app-core/form-schema";
import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Locale } from "@kundenportal/domain/locale";
import { parseDecimalText, sumExactly, toDecimalText } from "@kundenportal/domain/money/money";
import type { PickedDocument } from "../../components/document-picker";
import { readFragment } from "../../gql/fragment-masking";
import type { BankLine_LineFragment, BankLinePart_PartFragment, BankLinePartInput } from "../../gql/graphql";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";
import { BankLinePartFragment } from "./bank-line-fragment";

/** The part of a line that goes to a document, while somebody is typing it. */
export interface TypedPart {
  readonly document: PickedDocument | null;
  readonly amount: string;
  readonly discount: string;
  readonly reversedEntryId: string | null;
}

type MaskedParts = BankLine_LineFragment["parts"];

export function toPartInputs(parts: MaskedParts): readonly BankLinePartInput[] {
  return parts.map((masked) => {
    const { document, amount, discount, reversedEntryId } = readFragment(BankLinePartFragment, masked);
    return { documentId: document.id, amount: amount.amount, discount: discount?.amount ?? null, reversedEntryId };
  });
}

export function toTypedParts(parts: MaskedParts, locale: Locale): TypedPart[] {
  return parts.map((masked) => {
    const part = readFragment(BankLinePartFragment, masked);
    return {
      document: toPicked(part.document),
      amount: toTypedDecimal(part.amount.amount, locale),
      discount: part.discount === null ? "" : toTypedDecimal(part.discount.amount, locale),
      reversedEntryId: part.reversedEntryId,
    };
  });
}

function toPicked({ id, type, number, client, openAmount }: BankLinePart_PartFragment["document"]): PickedDocument {
  return { id, type, number, clientName: client.name, open: openAmount?.amount ?? null };
}

/** In minor units; null when it is not an amount. An empty text is zero. */
function typedMinor(text: string, currency: string, locale: Locale): number | null {
  if (text.trim() === "") return 0;
  const decimal = parseTypedDecimal(text, locale);
  const parsed = decimal === null ? null : parseDecimalText(decimal, currency);
  return parsed?.ok === true && parsed.value.amountMinor >= 0 ? parsed.value.amountMinor : null;
}

/** What is left of the line, in minor units; negative when more is assigned than there is, however much. */
export function restMinor(
  line: Pick<BankLine_LineFragment, "amount">,
  parts: readonly TypedPart[],
  locale: Locale,
): number {
  const { amount, currency } = line.amount;
  const total = parseDecimalText(amount, currency);
  const totalMinor = total.ok ? Math.abs(total.value.amountMinor) : 0;
  const assignedMinor = parts.map((part) => typedMinor(part.amount, currency, locale) ?? 0);
  return Number(sumExactly([totalMinor, ...assignedMinor.map((amountMinor) => -amountMinor)]));
}

/** What a newly picked document most likely gets: its open amount, but no more than is left. */
export function suggestedAmount(open: string | null, leftMinor: number, currency: string, locale: Locale): string {
  const parsed = parseDecimalText(open ?? "0", currency);
  const openMinor = parsed.ok ? parsed.value.amountMinor : 0;
  const amountMinor = Math.min(openMinor > 0 ? openMinor : leftMinor, leftMinor);
  return amountMinor > 0 ? toTypedDecimal(toDecimalText({ amountMinor, currency }), locale) : "";
}

/** Turns the form's values into the input of the mutation. */
export function assignmentSchema(currency: string, locale: Locale) {
  const part = z.object({
    document: z.custom<PickedDocument | null>((value) => typeof value === "object"),
    amount: z.string(),
    discount: z.string(),
    reversedEntryId: z.string().nullable(),
  });
  return z.object({
    parts: z.array(
      part.transform(({ document, amount, discount, reversedEntryId }, context): BankLinePartInput => {
        const problem = (field: keyof TypedPart, message: string): void =>
          context.addIssue({ code: "custom", path: [field], message });
        const [amountMinor, discountMinor] = [
          typedMinor(amount, currency, locale),
          typedMinor(discount, currency, locale),
        ];
        if (amount.trim() === "") problem("amount", "REQUIRED");
        else if (amountMinor === null || amountMinor === 0) problem("amount", "INVALID_NUMBER");
        if (discountMinor === null) problem("discount", "INVALID_NUMBER");
        if (document === null) problem("document", "REQUIRED");
        if (document === null || amountMinor === null || discountMinor === null) return z.NEVER;
        return {
          documentId: document.id,
          amount: toDecimalText({ amountMinor, currency }),
          discount: discountMinor === 0 ? null : toDecimalText({ amountMinor: discountMinor, currency }),
          reversedEntryId,
        };
      }),
    ),
    note: optionalText(FIELD_LIMITS.bankLineDecision.note),
  });
}

/** The form of these values. */
export type AssignmentForm = SchemaForm<z.input<ReturnType<typeof assignmentSchema>>>;
