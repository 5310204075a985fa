import { runHeavyWork } from "../../../shared/heavy-work";
import type { CsvReading } from "./csv/parse-table";
import { wholeFile } from "./lines/statement-problem";
import type { Choice, work } from "./parse-work";
import { refused, type StatementParseResult } from "./parsed-file";

/** A year of files from one bank has two or three; for each that we have not seen everything is read once more. */
const MAX_HEADINGS = 10;

/** Like `parseStatement`, in a thread of its own. Errors: throws what `runHeavyWork` throws. */
export async function parseStatementInThread(
  bytes: Uint8Array,
  { findChoice, ...reading }: CsvReading,
): Promise<StatementParseResult> {
  const choices = new Map<string, Choice>();
  for (;;) {
    const result = await runHeavyWork<typeof work>(require.resolve("./parse-work"), { bytes, reading, choices });
    if (result.kind !== "ASKS") return result;
    if (choices.size >= MAX_HEADINGS) {
      return refused([
        wholeFile("TOO_COMPLEX", `The tables have more than ${String(MAX_HEADINGS)} different headings.`),
      ]);
    }
    choices.set(result.headerHash, await findChoice(result.headerHash));
  }
}
