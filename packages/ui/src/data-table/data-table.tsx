import { useId, type ReactNode } from "react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { classNames } from "../class-names/class-names";
import { useOwnText } from "../i18n/use-own-text";
import { Link } from "../link/link";
import { Skeleton } from "../skeleton/skeleton";
import hidden from "../visually-hidden/visually-hidden.module.css";
import styles from "./data-table.module.css";
import { type DataTableSelection, SelectAll, SelectRow } from "./select-rows";

export type { DataTableSelection };

export interface DataTableColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** Keeps the heading for screen readers only, when the cells speak for themselves: a menu of actions. */
  readonly isHeaderHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for amounts and counts, so that their digits line up. */
  readonly align?: "start" | "end";
  /**
   * Where the cell goes when there is no room for columns and each row becomes a card, each of the first four at most once:
   * `title`: first line, strong · `value`: first line, at its end (the amount) · `meta`: second line (the date)
   * · `state`: second line, at its end · `detail` (default): a line of its own with the column's name · `hidden`: not at all.
   */
  readonly narrow?: "title" | "value" | "meta" | "state" | "detail" | "hidden";
  /** A CSS width such as `9rem`. Without one, the column shares the remaining space. */
  readonly width?: string;
  readonly isSortable?: boolean;
}

export interface DataTableSort {
  readonly columnId: string;
  readonly direction: "ascending" | "descending";
}

export interface DataTableProps<Row> {
  /** Says what the table lists; for screen readers, not visible. */
  readonly caption: string;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly getRowId: (row: Row) => string;
  /** Makes the whole row a link, named by the `title` column or else the first, which must then contain no link of its own. */
  readonly getRowHref?: (row: Row) => string;
  readonly sort?: DataTableSort;
  readonly onSortChange?: (sort: DataTableSort) => void;
  readonly selection?: DataTableSelection<Row> | undefined;
  /** Shown instead of the table when there are no rows: an EmptyState. */
  readonly emptyState?: ReactNode;
  /** Rows of placeholders while the first page loads. */
  readonly isLoading?: boolean;
  readonly density?: "comfortable" | "compact";
}

const loadingRowCount = 6;

/**
 * Rows and columns for eyes and screen readers alike. When its container is narrower than about 640 px, each row is a card.
 * Roles are written out because browsers forget that a table is one once its display changes.
 *
 * @example
 * <DataTable
 *   caption={t("invoices.title")}
 *   columns={[
 *     { id: "number", header: t("invoice.number"), cell: (row) => row.number, narrow: "title" },
 *     { id: "gross", header: t("invoice.gross"), cell: (row) => <MoneyText value={row.gross} />, align: "end", narrow: "value" },
 *   ]}
 *   rows={invoices}
 *   getRowId={(row) => row.id}
 *   getRowHref={(row) => `/invoices/${row.id}`}
 * />
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  getRowId,
  getRowHref,
  sort,
  onSortChange,
  selection,
  emptyState,
  isLoading = false,
  density = "comfortable",
}: DataTableProps<Row>) {
  const tableId = useId();
  const linkColumnId = (columns.find((column) => column.narrow === "title") ?? columns[0])?.id;

  if (!isLoading && rows.length === 0 && emptyState !== undefined) return emptyState;

  return (
    <div className={styles["frame"]}>
      <table role="table" className={classNames(styles["table"], styles[density])} aria-busy={isLoading}>
        <caption className={hidden["hidden"]}>{caption}</caption>
        <thead role="rowgroup" className={styles["head"]}>
          <tr role="row">
            {selection !== undefined && <SelectAll selection={selection} ids={rows.map(getRowId)} />}
            {columns.map((column) => (
              <ColumnHeader key={column.id} column={column} sort={sort} onSortChange={onSortChange} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles["body"]}>
          {isLoading
            ? Array.from({ length: loadingRowCount }, (_, index) => (
                <LoadingRow key={index} columns={columns} index={index} hasSelection={selection !== undefined} />
              ))
            : rows.map((row) => (
                <tr
                  key={getRowId(row)}
                  role="row"
                  className={classNames(styles["row"], getRowHref && styles["linked"])}
                >
                  {selection !== undefined && (
                    <SelectRow selection={selection} id={getRowId(row)} name={selection.nameOf(row)} />
                  )}
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      role="cell"
                      className={cellClass(column)}
                      data-label={typeof column.header === "string" ? column.header : undefined}
                    >
                      {getRowHref !== undefined && column.id === linkColumnId ? (
                        <Link href={getRowHref(row)} className={styles["rowLink"]} id={`${tableId}-${getRowId(row)}`}>
                          {column.cell(row)}
                        </Link>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeaderProps<Row> {
  readonly column: DataTableColumn<Row>;
  readonly sort: DataTableSort | undefined;
  readonly onSortChange: ((sort: DataTableSort) => void) | undefined;
}

function ColumnHeader<Row>({ column, sort, onSortChange }: ColumnHeaderProps<Row>) {
  const t = useOwnText();
  const direction = sort?.columnId === column.id ? sort.direction : undefined;
  const next = direction === "ascending" ? "descending" : "ascending";
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      role="columnheader"
      scope="col"
      className={classNames(styles["columnHeader"], column.align === "end" && styles["end"])}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={column.isSortable === true ? (direction ?? "none") : undefined}
    >
      {column.isSortable === true && onSortChange !== undefined ? (
        <button
          type="button"
          className={styles["sort"]}
          onClick={() => onSortChange({ columnId: column.id, direction: next })}
        >
          {column.header}
          <Arrow
            className={styles["arrow"]}
            data-active={direction !== undefined}
            aria-label={
              direction && t(direction === "ascending" ? "ui.table.sortedAscending" : "ui.table.sortedDescending")
            }
            aria-hidden={direction === undefined}
          />
        </button>
      ) : (
        <span className={column.isHeaderHidden === true ? hidden["hidden"] : undefined}>{column.header}</span>
      )}
    </th>
  );
}

interface LoadingRowProps<Row> {
  readonly columns: readonly DataTableColumn<Row>[];
  readonly index: number;
  readonly hasSelection: boolean;
}

function LoadingRow<Row>({ columns, index, hasSelection }: LoadingRowProps<Row>) {
  return (
    <tr role="row" className={styles["row"]}>
      {hasSelection && <td role="cell" className={classNames(styles["cell"], styles["selection"])} />}
      {columns.map((column, columnIndex) => (
        <td key={column.id} role="cell" className={cellClass(column)}>
          <Skeleton width={`${4 + ((index * 3 + columnIndex * 5) % 5)}rem`} />
        </td>
      ))}
    </tr>
  );
}

function cellClass<Row>({ align, narrow = "detail" }: DataTableColumn<Row>): string {
  return classNames(styles["cell"], align === "end" && styles["end"], styles[narrow]);
}
