import { createHash } from "node:crypto";
import type { TextRow } from "../database/tables/table-rows";

const MASK = (1n << 256n) - 1n;

/** What tells the rows of two tables apart, in whatever order they come. */
export class RowDigest {
  private sum = 0n;
  private rows = 0;

  get count(): number {
    return this.rows;
  }

  add(rows: readonly TextRow[]): void {
    for (const row of rows) {
      const hash = createHash("sha256").update(JSON.stringify(row)).digest("hex");
      // A sum, not an exclusive or: a row that is there twice must count.
      this.sum = (this.sum + BigInt(`0x${hash}`)) & MASK;
      this.rows += 1;
    }
  }

  equals(other: RowDigest): boolean {
    return this.rows === other.rows && this.sum === other.sum;
  }
}
