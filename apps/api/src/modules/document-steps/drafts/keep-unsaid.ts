import { keepLeftOut } from "../../../shared/keep-left-out";
import type { DocumentDraft } from "../../documents/versions/document-draft";
import type { DocumentDataFields, DraftLineFields } from "../writing/document-input";

/**
 * What is written, and what stays as it was because it is left out. Of two fields that stand for one thing, naming one takes the
 * place of the other, too.
 */
export function keepUnsaid(data: DocumentDataFields, before: DocumentDraft): DocumentDataFields {
  const kept = keepLeftOut(data, { ...before, cashDiscount: null });
  return {
    ...kept,
    ...(data.servicePeriod != null && data.deliveryDate === undefined && { deliveryDate: null }),
    ...(data.deliveryDate != null && data.servicePeriod === undefined && { servicePeriod: null }),
    ...(data.cashDiscount !== undefined && data.cashDiscounts === undefined && { cashDiscounts: [] }),
    lines: data.lines == null ? kept.lines : keepDealLines(data.lines, before),
  };
}

/** Which line of a deal a line is, where programs from before it was kept do not say: one of the same name is still the same. */
function keepDealLines(lines: readonly DraftLineFields[], before: DocumentDraft): readonly DraftLineFields[] {
  const left = [...before.lines];
  return lines.map((line) => {
    if (line.dealLine !== undefined) return line;
    const index = left.findIndex(({ name }) => name === line.name);
    const [same] = index === -1 ? [] : left.splice(index, 1);
    return { ...line, dealLine: same?.dealLine ?? null };
  });
}
