import { Card } from "@kundenportal/ui/card";
import { DataTable, type DataTableColumn } from "@kundenportal/ui/data-table";
import { Badge } from "@kundenportal/ui/badge";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import { formatDecimal, formatPercent } from "@kundenportal/domain/money/decimal";
import { formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { EdgeToEdge } from "../../components/edge-to-edge";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { TwoLines } from "../../components/two-lines";
import { useText } from "../../lib/use-text";
import styles from "./document-draft-view.module.css";
import { DraftReferences } from "./draft-references";
import { TaxFragment, TotalsList } from "./totals-list";

const DocumentDraftViewFragment = graphql(`
  fragment DocumentDraftView_document on Document {
    id
    total {
      amount
      currency
    }
    draft {
      pricesIncludeTax
      title
      ...DraftReferences_draft
      intro
      note
      cashDiscounts {
        days
        percent
      }
      lines {
        name
        description
        articleNumber
        quantity
        unit
        unitPrice
        taxRatePercent
        optional
      }
      taxes {
        ...TotalsList_tax
      }
      totals {
        ...TotalsList_totals
      }
    }
  }
`);

/** Outside the scope of tax. */
const OUTSIDE_TAX = "O";

interface DocumentDraftViewProps {
  readonly document: FragmentType<typeof DocumentDraftViewFragment>;
}

/** What a draft says so far. */
export function DocumentDraftView(props: DocumentDraftViewProps) {
  const t = useText();
  const locale = useLocale();
  const { draft, total } = readFragment(DocumentDraftViewFragment, props.document);
  if (draft === null) return null;

  // A reminder asks for money that was taxed on its invoice.
  const hasTax = draft.taxes.some((tax) => readFragment(TaxFragment, tax).category !== OUTSIDE_TAX);
  const taxColumn: DataTableColumn<(typeof draft.lines)[number]> = {
    id: "tax",
    header: t("line.taxRate"),
    align: "end",
    width: "5rem",
    narrow: "detail",
    cell: ({ taxRatePercent }) => formatPercent(taxRatePercent, locale),
  };
  return (
    <Card title={t("document.draftContent")} description={t("document.draftHint")}>
      <div className={styles["draft"]}>
        <DraftReferences draft={draft} />
        {draft.intro !== null && <p className={styles["text"]}>{draft.intro}</p>}
        <EdgeToEdge>
          <DataTable
            caption={t("document.lines")}
            density="compact"
            rows={draft.lines.map((line, index) => ({ ...line, index }))}
            getRowId={({ index }) => String(index)}
            columns={[
              {
                id: "name",
                header: t("line.name"),
                narrow: "title",
                cell: ({ name, description, articleNumber, optional }) => (
                  <>
                    <TwoLines
                      first={name}
                      second={[
                        ...(articleNumber === null ? [] : [t("line.articleNumber", { number: articleNumber })]),
                        ...(description === null ? [] : [description]),
                      ].join(" · ")}
                    />{" "}
                    {optional && <Badge>{t("line.optional")}</Badge>}
                  </>
                ),
              },
              {
                id: "quantity",
                header: t("line.quantity"),
                align: "end",
                width: "8rem",
                narrow: "detail",
                cell: ({ quantity, unit }) =>
                  `${formatDecimal(quantity, locale)}${unit === null ? "" : `\u00a0${unitName(unit, quantity, locale)}`}`,
              },
              {
                id: "price",
                header: t(draft.pricesIncludeTax ? "line.unitPriceGross" : "line.unitPrice"),
                align: "end",
                width: "8rem",
                narrow: "value",
                cell: ({ unitPrice }) => formatApiMoney({ amount: unitPrice, currency: total.currency }, locale),
              },
              ...(hasTax ? [taxColumn] : []),
            ]}
          />
        </EdgeToEdge>
        <TotalsList totals={draft.totals} taxes={draft.taxes} />
        {draft.cashDiscounts.map(({ days, percent }) => (
          <p key={days}>{t("document.discountTerm", { days, percent: formatDecimal(percent, locale) })}</p>
        ))}
        {draft.note !== null && <p className={styles["text"]}>{draft.note}</p>}
      </div>
    </Card>
  );
}
