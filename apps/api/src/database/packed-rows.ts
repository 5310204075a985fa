import { LRUCache } from "lru-cache";

/**
 * The driver makes a JavaScript value of each value of each row, on the thread that does everything else: most of what a list
 * costs. A statement that returned many is asked for all of them as one text from then on, which SQLite writes on a thread of its
 * own and `JSON.parse` reads in half the time. As texts, the rows of several questions also fit in one answer: for a row or two, the way
 * to that thread and back takes longer than SQLite does.
 */

/** Fewer are not worth the text for a question alone. */
const MANY_VALUES = 60;
/** JSON that a statement itself makes would become part of the text instead of staying a text; and what has ended can't be part of another. */
const STANDS_ALONE = /\bjson|;/i;

export interface PackedForm {
  /** Returns one row with one text. */
  readonly sql: string;
  /** Worth it for a question alone. */
  readonly isForOne: boolean;
  /** Reads such a text. */
  unpack(text: string): object[];
  /** The same statement so many times, which returns one row with as many texts, named by their places. */
  together(count: number): string;
}

/** Which statements are worth packing, and in which form. They keep their order: SQLite sorts what an aggregate collects. */
export class PackedForms {
  /** Null: it failed in this form. */
  private readonly forms: LRUCache<string, { readonly form: PackedForm | null }>;

  constructor(max: number) {
    this.forms = new LRUCache({ max });
  }

  find(sql: string): PackedForm | null {
    return this.forms.get(sql)?.form ?? null;
  }

  /** Looks at what a statement returned. */
  learn(sql: string, rows: readonly unknown[]): void {
    const [first] = rows;
    if (typeof first !== "object" || first === null || this.forms.has(sql) || STANDS_ALONE.test(sql)) return;
    // JSON has no bytes.
    if (rows.some((row) => Object.values(row as object).some((value) => Buffer.isBuffer(value)))) return;
    const names = Object.keys(first);
    this.forms.set(sql, { form: new FormOf(sql, names, rows.length * names.length >= MANY_VALUES) });
  }

  /** From now on it is asked as it is written. */
  giveUp(sql: string): void {
    this.forms.set(sql, { form: null });
  }
}

class FormOf implements PackedForm {
  readonly sql: string;
  private readonly toRow: (values: readonly unknown[]) => object;
  private readonly texts: string[] = [];

  constructor(
    sql: string,
    names: readonly string[],
    readonly isForOne: boolean,
  ) {
    const columns = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(", ");
    this.toRow = rowMaker(names);
    // The line may end with a comment.
    this.sql = `WITH packed (${columns}) AS (${sql}
) SELECT json_group_array(json_array(${columns})) AS "0" FROM packed`;
  }

  unpack(text: string): object[] {
    return (JSON.parse(text) as unknown[][]).map(this.toRow);
  }

  together(count: number): string {
    return (this.texts[count] ??=
      `SELECT ${Array.from({ length: count }, (_, place) => `(${this.sql}) AS "${String(place)}"`).join(", ")}`);
  }
}

/** As source code, the names are known when rows are made: a tenth of the time of a loop over them. */
function rowMaker(names: readonly string[]): (values: readonly unknown[]) => object {
  const members = names.map((name, index) => `[${JSON.stringify(name)}]: values[${String(index)}]`);
  // oxlint-disable-next-line typescript/no-implied-eval -- made of the columns of our own statements
  return new Function("values", `return { ${members.join(", ")} };`) as (values: readonly unknown[]) => object;
}
