import { z } from "zod";
import { CsvField, type RememberedChoice } from "./csv-field";

const columns = z.array(z.object({ column: z.int().min(0), field: z.enum(CsvField) }));
const directions = z.array(z.object({ value: z.string(), direction: z.enum(["IN", "OUT"]) }));
/** Imports from before directions were asked for are lists of columns, and do not tell who said so. */
const stored = z.union([
  columns.transform((list) => ({ columns: list, directions: [], isStated: false })),
  z.object({ columns, directions, isStated: z.boolean() }),
]);

/** What was stored about a table's columns; null for nothing, and for what no version of ours wrote. */
export function readChoice(json: string | null): RememberedChoice | null {
  const choice = stored.safeParse(json === null ? null : JSON.parse(json));
  return choice.success ? choice.data : null;
}
