import { formatDecimal, formatPercent } from "@kundenportal/domain/money/decimal";
import { Badge } from "@kundenportal/ui/badge";
import { DataTable, type DataTableColumn } from "@kundenportal/ui/data-table";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { LineTable_LineFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import styles from "./line-table.module.css";
import { PeriodText } from "./period-text";

const LineFragment = graphql(`
  fragment LineTable_line on DocumentLine {
    position
    name
    description
    articleNumber
    quantity
    unit
    unitPrice
    priceBaseQuantity
    taxCategory
    taxRatePercent
    optional
    role
    depth
    note
    servicePeriod {
      start
      end
    }
    priceDiscount {
      amount
    }
    details {
      kind
      name
      value
    }
    adjustments {
      kind
      reason
      amount {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
    net {
      amount
      currency
    }
    gross {
      unitPrice
      total {
        amount
        currency
      }
    }
  }
`);

type MaskedLine = FragmentType<typeof LineFragment>;

interface LineTableProps {
  /** With those that break others down, however deep. */
  readonly lines: readonly MaskedLine[];
}

type LineRow = LineTable_LineFragment;

const MAX_POSITION_LENGTH = 6;
/** Outside the scope of tax, like the claim in a reminder. */
const OUTSIDE_TAX = "O";

/** Deeper levels are not indented further. */
const MAX_INDENTS = 5;

/** Raised above the list price instead of lowered. */
function isSurcharge({ amount }: { readonly amount: string }): boolean {
  return amount.startsWith("-");
}

/** The lines of an issued document. */
export function LineTable({ lines }: LineTableProps) {
  const t = useText();
  const locale = useLocale();
  const rows = lines.map((line) => readFragment(LineFragment, line));

  // Imported documents may have whole words as positions, which would take space from everything else.
  const hasPositionColumn = rows.every(({ position }) => position.length <= MAX_POSITION_LENGTH);
  const positionColumn: DataTableColumn<LineRow> = {
    id: "position",
    header: t("line.position"),
    width: "3.5rem",
    narrow: "hidden",
    cell: ({ position }) => position,
  };

  const taxColumn: DataTableColumn<LineRow> = {
    id: "tax",
    header: t("line.taxRate"),
    align: "end",
    width: "4.5rem",
    narrow: "detail",
    cell: ({ taxCategory, taxRatePercent }) =>
      taxCategory === OUTSIDE_TAX || taxRatePercent === null ? "" : formatPercent(taxRatePercent, locale),
  };
  const hasTaxColumn = rows.some(({ taxCategory }) => taxCategory !== null && taxCategory !== OUTSIDE_TAX);

  return (
    <DataTable
      caption={t("document.lines")}
      density="compact"
      rows={rows}
      getRowId={({ position }) => position}
      columns={[
        ...(hasPositionColumn ? [positionColumn] : []),
        {
          id: "name",
          header: t("line.name"),
          narrow: "title",
          cell: ({
            name,
            description,
            articleNumber,
            note,
            position,
            servicePeriod,
            details,
            priceDiscount,
            adjustments,
            net,
            optional,
            role,
            depth,
          }) => (
            <div className={depth > 0 ? styles["subLine"] : undefined} data-depth={Math.min(depth, MAX_INDENTS)}>
              <span className={depth > 0 ? undefined : styles["name"]}>{name}</span>{" "}
              {optional && <Badge>{t("line.optional")}</Badge>}
              {role === "INFORMATION" && <Badge>{t("line.information")}</Badge>}
              {!hasPositionColumn && <p className={styles["about"]}>{t("line.positionNamed", { position })}</p>}
              {description !== null && <p className={styles["about"]}>{description}</p>}
              {articleNumber !== null && (
                <p className={styles["about"]}>{t("line.articleNumber", { number: articleNumber })}</p>
              )}
              {note !== null && <p className={styles["about"]}>{note}</p>}
              {servicePeriod !== null && (
                <p className={styles["about"]}>
                  <PeriodText {...servicePeriod} />
                </p>
              )}
              {details.map((detail) => (
                <p key={`${detail.kind} ${detail.name ?? ""} ${detail.value}`} className={styles["about"]}>
                  {detail.kind === "ATTRIBUTE" ? (detail.name ?? "") : t(`line.detail.${detail.kind}`)}: {detail.value}
                </p>
              ))}
              {priceDiscount !== null && (
                <p className={styles["about"]}>
                  {t(isSurcharge(priceDiscount) ? "line.priceSurcharge" : "line.priceDiscount", {
                    amount: formatApiMoney(
                      { amount: priceDiscount.amount.replace(/^-/, ""), currency: net.currency },
                      locale,
                    ),
                  })}
                </p>
              )}
              {adjustments.map(({ kind, reason, amount, gross }) => (
                <p key={`${kind} ${reason ?? ""} ${amount.amount}`} className={styles["about"]}>
                  {reason ?? t(kind === "ALLOWANCE" ? "document.allowance" : "document.charge")}{" "}
                  {kind === "ALLOWANCE" && "−"}
                  <MoneyText value={gross ?? amount} />
                </p>
              ))}
            </div>
          ),
        },
        {
          id: "quantity",
          header: t("line.quantity"),
          align: "end",
          width: "7rem",
          narrow: "detail",
          cell: ({ quantity, unit }) =>
            quantity !== null &&
            `${formatDecimal(quantity, locale)}${unit === null ? "" : `\u00a0${unitName(unit, quantity, locale)}`}`,
        },
        {
          id: "price",
          header: t("line.unitPrice"),
          align: "end",
          width: "7.5rem",
          narrow: "detail",
          cell: ({ unitPrice, priceBaseQuantity, net, gross }) =>
            unitPrice !== null && (
              <>
                {formatApiMoney({ amount: gross?.unitPrice ?? unitPrice, currency: net.currency }, locale)}
                {Number(priceBaseQuantity) !== 1 && ` / ${formatDecimal(priceBaseQuantity, locale)}`}
              </>
            ),
        },
        ...(hasTaxColumn ? [taxColumn] : []),
        {
          id: "net",
          header: t(rows.some(({ gross }) => gross !== null) ? "line.gross" : "line.net"),
          align: "end",
          width: "8rem",
          narrow: "value",
          cell: ({ net, gross, optional, role, depth }) => (
            <MoneyText value={gross?.total ?? net} isMuted={optional || role !== null || depth > 0} />
          ),
        },
      ]}
    />
  );
}
