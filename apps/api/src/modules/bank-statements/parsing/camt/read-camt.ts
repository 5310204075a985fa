import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { MAX_STATEMENT_LINES, type ParsedStatement, type StatementLine } from "../lines/statement-line";
import type { CamtReader } from "./camt-element";
import { readEntry } from "./read-entry";
import { readAccount } from "./read-party";

/** The messages that hold movements, and what their parts are called. */
const MESSAGES = {
  "camt.052": { message: "BkToCstmrAcctRpt", statement: "Rpt" },
  "camt.053": { message: "BkToCstmrStmt", statement: "Stmt" },
  "camt.054": { message: "BkToCstmrDbtCdtNtfctn", statement: "Ntfctn" },
} as const;
export type CamtKind = keyof typeof MESSAGES;

/** The result of reading one file. */
export interface CamtContent {
  readonly statements: readonly Omit<ParsedStatement, "fileIndex">[];
  readonly pendingCount: number;
}

const BOOKED = "BOOK";
const PENDING: readonly string[] = ["PDNG", "FUTR"];
/** The first version writes its number behind the message's name. */
const FIRST_VERSION_SUFFIX = "V01";

export function isCamtKind(text: string): text is CamtKind {
  return Object.hasOwn(MESSAGES, text);
}

/**
 * Reads the statements of a message, whatever its version: from 001.01 to 001.14 the elements used here differ in few
 * places, such as the status of an entry, the name of a party and where the details of an entry are.
 * Errors: throws CamtRefusal at the first thing that is missing or wrong.
 */
export function readCamt(reader: CamtReader, root: XmlElement, kind: CamtKind): CamtContent {
  const names = MESSAGES[kind];
  const message = reader.find(root, `${names.message}${FIRST_VERSION_SUFFIX}`) ?? reader.get(root, names.message);
  let pendingCount = 0;
  let lineCount = 0;
  const statements = reader.children(message, names.statement).map((statement) => {
    const account = readAccount(reader, reader.find(statement, "Acct"));
    const lines: StatementLine[] = [];
    for (const element of reader.children(statement, "Ntry")) {
      const status = readStatus(reader, element);
      if (PENDING.includes(status)) pendingCount += 1;
      if (status !== BOOKED) continue;
      lines.push(...readEntry(reader, element, account));
      if (lineCount + lines.length > MAX_STATEMENT_LINES) {
        reader.refuse("TOO_COMPLEX", element, `The file has more than ${String(MAX_STATEMENT_LINES)} movements.`);
      }
    }
    lineCount += lines.length;
    return { account, source: kind, lines };
  });
  if (statements.length === 0) reader.refuse("MISSING_FIELD", message, `${names.statement} is missing.`);
  return { statements, pendingCount };
}

/** A text up to 001.07, a code below the element since then. */
function readStatus(reader: CamtReader, entry: XmlElement): string {
  const status = reader.get(entry, "Sts");
  return reader.text(status, "Cd") ?? reader.text(status, "Prtry") ?? status.text.trim();
}
