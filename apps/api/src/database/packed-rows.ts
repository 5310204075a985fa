import { LRUCache } from "lru-cache";

/**
 * The driver makes a JavaScript value of each value of each row, on the thread that does everything else: most of what a list
 * costs. A statement that returned many is asked for all of them as one text from then on, which SQLite writes on a thread of its
 * own and `JSON.parse` reads in half the time.
 */

/** Fewer are not worth the text. */
const MANY_VALUES = 60;
/** JSON that a statement itself makes would become part of the text instead of staying a text; and what has ended can't be part of another. */
const STANDS_ALONE = /\bjson|;/i;

export interface PackedForm {
  readonly sql: string;
  readonly unpack: (rows: readonly unknown[]) => object[];
}

/** Which statements are worth packing, and in which form. They keep their order: SQLite sorts what an aggregate collects. */
export class PackedForms {
  private readonly forms: LRUCache<string, PackedForm>;

  constructor(max: number) {
    this.forms = new LRUCache({ max });
  }

  find(sql: string): PackedForm | undefined {
    return this.forms.get(sql);
  }

  /** Looks at what a statement returned. */
  learn(sql: string, rows: readonly unknown[]): void {
    const [first] = rows;
    if (typeof first !== "object" || first === null) return;
    const names = Object.keys(first);
    if (rows.length * names.length < MANY_VALUES || STANDS_ALONE.test(sql)) return;
    // JSON has no bytes.
    if (rows.some((row) => Object.values(row as object).some((value) => Buffer.isBuffer(value)))) return;
    this.forms.set(sql, formOf(sql, names));
  }
}

function formOf(sql: string, names: readonly string[]): PackedForm {
  const columns = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(", ");
  const toRow = rowMaker(names);
  return {
    // The line may end with a comment.
    sql: `WITH packed (${columns}) AS (${sql}
) SELECT json_group_array(json_array(${columns})) AS "rows" FROM packed`,
    unpack: ([packed]) => {
      // Written by the statement above.
      const { rows } = packed as { readonly rows: string };
      return (JSON.parse(rows) as unknown[][]).map(toRow);
    },
  };
}

/** As source code, the names are known when rows are made: a tenth of the time of a loop over them. */
function rowMaker(names: readonly string[]): (values: readonly unknown[]) => object {
  const members = names.map((name, index) => `[${JSON.stringify(name)}]: values[${String(index)}]`);
  // oxlint-disable-next-line typescript/no-implied-eval -- made of the columns of our own statements
  return new Function("values", `return { ${members.join(", ")} };`) as (values: readonly unknown[]) => object;
}
