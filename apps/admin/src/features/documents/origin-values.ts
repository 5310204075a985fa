import type { Locale } from "@kundenportal/domain/locale";
import { graphql } from "../../gql/gql";
import type { OriginValues_DocumentFragment } from "../../gql/graphql";
import { type DraftValues, EMPTY_LINE, toLineValues } from "./draft-values";

/** What a new document takes over from the one it is written from. */
export const OriginValuesFragment = graphql(`
  fragment OriginValues_document on Document {
    id
    type
    title
    total {
      amount
      currency
    }
    content {
      version
      title
      intro
      notes
      lines {
        name
        description
        quantity
        unit
        unitPrice
        taxRatePercent
        optional
      }
    }
  }
`);

/** Lines and title; a copy takes the texts as well. What was optional and not ordered is for the writer to remove. */
export function toOriginValues(
  { title, content }: OriginValues_DocumentFragment,
  isCopy: boolean,
  locale: Locale,
): Pick<DraftValues, "title" | "intro" | "note" | "lines"> {
  const lines = (content?.lines ?? []).map((line) => toLineValues(line, locale));
  return {
    title: content?.title ?? title ?? "",
    intro: isCopy ? (content?.intro ?? "") : "",
    note: isCopy ? (content?.notes.join("\n\n") ?? "") : "",
    lines: lines.length === 0 ? [EMPTY_LINE] : lines,
  };
}
