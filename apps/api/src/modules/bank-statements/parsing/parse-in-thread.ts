import { runHeavyWork } from "../../../shared/heavy-work";
import type { CsvReading } from "./csv/parse-table";
import { wholeFile } from "./lines/statement-problem";
import { parseStatement } from "./parse-statement";
import { refused, type StatementParseResult } from "./parsed-file";

type Choice = Awaited<ReturnType<CsvReading["findChoice"]>>;

interface ParseTask {
  readonly bytes: Uint8Array;
  readonly reading: Omit<CsvReading, "findChoice">;
  /** What was chosen for tables with these headings before, as far as it was asked for. */
  readonly choices: ReadonlyMap<string, Choice>;
}

/** A year of files from one bank has two or three; for each that we have not seen everything is read once more. */
const MAX_HEADINGS = 10;

type Parsed = StatementParseResult | { readonly kind: "ASKS"; readonly headerHash: string };

/** Stops where the thread does not know an answer that only the database has. */
class UnknownChoice extends Error {
  constructor(readonly headerHash: string) {
    super("Somebody has to look it up");
  }
}

async function parse({ bytes, reading, choices }: ParseTask): Promise<Parsed> {
  const findChoice = async (headerHash: string): Promise<Choice> => {
    const choice = choices.get(headerHash);
    if (choice === undefined) throw new UnknownChoice(headerHash);
    return choice;
  };
  try {
    return await parseStatement(bytes, { ...reading, findChoice });
  } catch (error) {
    if (error instanceof UnknownChoice) return { kind: "ASKS", headerHash: error.headerHash };
    throw error;
  }
}

/** Like `parseStatement`, in a thread of its own. Errors: throws what `runHeavyWork` throws. */
export async function parseStatementInThread(
  bytes: Uint8Array,
  { findChoice, ...reading }: CsvReading,
): Promise<StatementParseResult> {
  const choices = new Map<string, Choice>();
  for (;;) {
    const result = await runHeavyWork({ file: __filename, run: parse }, { bytes, reading, choices });
    if (result.kind !== "ASKS") return result;
    if (choices.size >= MAX_HEADINGS) {
      return refused([
        wholeFile("TOO_COMPLEX", `The tables have more than ${String(MAX_HEADINGS)} different headings.`),
      ]);
    }
    choices.set(result.headerHash, await findChoice(result.headerHash));
  }
}

/** What the thread calls. @public */
export const work = parse;
