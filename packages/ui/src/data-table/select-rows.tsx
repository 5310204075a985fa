import { classNames } from "../class-names/class-names";
import checkbox from "../checkbox/checkbox.module.css";
import { useOwnText } from "../i18n/use-own-text";
import styles from "./data-table.module.css";

/** Rows that are chosen for something that is done with all of them. Where rows are cards, there is no choosing. */
export interface DataTableSelection<Row> {
  readonly selectedIds: ReadonlySet<string>;
  readonly onChange: (selectedIds: ReadonlySet<string>) => void;
  /** What a row is called, for screen readers. */
  readonly nameOf: (row: Row) => string;
}

type Selection = Pick<DataTableSelection<never>, "selectedIds" | "onChange">;

/** The head of the column for choosing rows: all of them, or none. */
export function SelectAll({ selection, ids }: { readonly selection: Selection; readonly ids: readonly string[] }) {
  const t = useOwnText();
  const count = ids.filter((id) => selection.selectedIds.has(id)).length;
  return (
    <th role="columnheader" scope="col" className={classNames(styles["columnHeader"], styles["selection"])}>
      <input
        type="checkbox"
        className={checkbox["checkbox"]}
        aria-label={t("ui.table.selectAll")}
        checked={count > 0 && count === ids.length}
        disabled={ids.length === 0}
        ref={(input) => {
          if (input !== null) input.indeterminate = count > 0 && count < ids.length;
        }}
        onChange={(event) => selection.onChange(new Set(event.target.checked ? ids : []))}
      />
    </th>
  );
}

interface SelectRowProps {
  readonly selection: Selection;
  readonly id: string;
  readonly name: string;
}

export function SelectRow({ selection: { selectedIds, onChange }, id, name }: SelectRowProps) {
  const t = useOwnText();
  return (
    <td role="cell" className={classNames(styles["cell"], styles["selection"])}>
      <label className={styles["selectionArea"]}>
        <input
          type="checkbox"
          className={checkbox["checkbox"]}
          aria-label={t("ui.table.select", { name })}
          checked={selectedIds.has(id)}
          onChange={(event) => {
            const others = [...selectedIds].filter((selectedId) => selectedId !== id);
            onChange(new Set(event.target.checked ? [...others, id] : others));
          }}
        />
      </label>
    </td>
  );
}
