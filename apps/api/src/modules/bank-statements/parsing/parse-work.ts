import type { CsvReading } from "./csv/parse-table";
import { parseStatement } from "./parse-statement";
import type { StatementParseResult } from "./parsed-file";

export type Choice = Awaited<ReturnType<CsvReading["findChoice"]>>;

interface ParseTask {
  readonly bytes: Uint8Array;
  readonly reading: Omit<CsvReading, "findChoice">;
  /** What was chosen for tables with these headings before, as far as it was asked for. */
  readonly choices: ReadonlyMap<string, Choice>;
}

type Parsed = StatementParseResult | { readonly kind: "ASKS"; readonly headerHash: string };

/** Stops where the thread does not know an answer that only the database has. */
class UnknownChoice extends Error {
  constructor(readonly headerHash: string) {
    super("Somebody has to look it up");
  }
}

/** What the thread calls. @public */
export async function work({ bytes, reading, choices }: ParseTask): Promise<Parsed> {
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
