import { Link } from "@kundenportal/ui/link";
import type { DocumentMoney_DocumentFragment } from "../../gql/graphql";
import { type Text, useText } from "../../lib/use-text";

export type Entry = DocumentMoney_DocumentFragment["ledger"][number];

/** What an entry is, and for credits and set-offs the document on the other side. */
export function EntryName({ entry }: { readonly entry: Entry }) {
  const t = useText();
  const { kind, reversesEntryId, counterDocumentId, counterDocumentNumber } = entry;
  const isReversal = reversesEntryId !== null && kind !== "CHARGED_BACK" && kind !== "CHARGEBACK_REVERSED";
  const name = isReversal ? t("ledger.reversalOf", { name: t(`ledger.${kind}`) }) : t(`ledger.${kind}`);
  if (counterDocumentId === null) return name;
  return (
    <>
      {name} <Link href={`/documents/${counterDocumentId}`}>{counterDocumentNumber ?? t("ledger.otherDocument")}</Link>
    </>
  );
}

/** How money moved, who booked it and why. */
export function entryDetails(t: Text, { method, note, bookedBy, reversedByEntryId }: Entry): string {
  return [
    ...(method === null ? [] : [t(`paymentMethod.${method}`)]),
    ...(note === null ? [] : [note]),
    ...(bookedBy === null ? [] : [t("timeline.by", { name: bookedBy })]),
    ...(reversedByEntryId === null ? [] : [t("ledger.reversed")]),
  ].join(" · ");
}
