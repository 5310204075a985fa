import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { Core } from "../../../core";
import { addDays } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { sha256Hex } from "../../../shared/crypto";
import { newId } from "../../../shared/ids";
import { decodeUpload } from "../../../shared/uploads/decode-upload";
import { sanitiseFileName } from "../../../shared/uploads/sanitise-file-name";
import type { Merchant, MerchantRepository } from "../../merchants/merchant.repository";
import type { BankImportRow, BankLineRepository, NewBankLine } from "../lines/bank-line.repository";
import type { CsvChoice, CsvPreview } from "../parsing/csv/csv-field";
import { readChoice } from "../parsing/csv/read-choice";
import { SAME_MOVEMENT_DAYS } from "./compare-movements";
import { recogniseLines, type UploadedLine } from "./recognise-lines";
import { cleanAccount } from "../parsing/lines/clean-text";
import { type ParsedFile, STATEMENT_MAX_SIZE_BYTES, type StatementParseResult } from "../parsing/parsed-file";
import { parseStatementInThread } from "../parsing/parse-in-thread";
import { isReturned, type ProposeMatches } from "../matching/propose-matches";
import { type StatementProblem, wholeFile } from "../parsing/lines/statement-problem";

export interface StatementUpload {
  readonly fileName: string;
  readonly contentBase64: string;
  /** What the columns of a table hold; null: determined from its headings. */
  readonly choice: CsvChoice | null;
}

export type StatementNotImported =
  | { readonly kind: "REFUSED"; readonly problems: readonly StatementProblem[] }
  | { readonly kind: "COLUMNS_NEEDED"; readonly preview: CsvPreview };

/** A line of the file, before it is known whether it is new. */
interface ReadLine extends Omit<NewBankLine, "importId" | "createdAt" | "fingerprint"> {
  readonly place: UploadedLine["place"];
  /** Null when the file does not say: `account` is then the merchant's. */
  readonly statedAccount: string | null;
}

/** For money that went out, coincidence is not enough to keep it. */
const MIN_CONFIDENCE_OUT = 50;

interface ImportBankStatementNeeds extends Pick<Core, "database" | "clock"> {
  readonly bankLineRepository: BankLineRepository;
  readonly merchantRepository: MerchantRepository;
  readonly proposeMatches: ProposeMatches;
}

/**
 * Imports the lines of a bank statement, each once however often its file comes.
 * Money that went out and has nothing to do with documents (wages, rent) is left out: staff who look after customers need
 * not see it.
 */
export class ImportBankStatement {
  constructor(private readonly needs: ImportBankStatementNeeds) {}

  /**
   * Reads the file, which takes long, and returns what imports it, in one transaction. With any other outcome, nothing was
   * stored.
   */
  async prepare(
    actor: MerchantActor,
    upload: StatementUpload,
  ): Promise<StatementNotImported | (() => Promise<BankImportRow>)> {
    const bytes = await decodeUpload(upload.contentBase64, STATEMENT_MAX_SIZE_BYTES);
    if (!bytes.ok) return { kind: "REFUSED", problems: [wholeFile(bytes.error.code, bytes.error.message)] };
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const parsed = await this.parse(actor.scope, merchant, bytes.value, upload.choice);
    if (parsed.kind !== "PARSED") return parsed;
    const lines = toLines(parsed.file, merchant);
    const kept = await this.withoutForeignExpenses(actor.scope, lines);
    const leftOutCount = lines.length - kept.length;
    const imported = toImport(actor, { ...upload, bytes: bytes.value }, parsed.file, leftOutCount);
    const createdAt = this.needs.clock.now().toISOString();
    return () =>
      this.needs.database.transaction(async () => {
        await this.needs.bankLineRepository.lockImports(actor.scope);
        await this.needs.bankLineRepository.insertImport(actor.scope, { ...imported, createdAt });
        const fresh = await this.findNew(actor.scope, kept);
        let newCount = 0;
        for (const line of fresh) {
          if (await this.needs.bankLineRepository.insert(actor.scope, { ...line, importId: imported.id, createdAt }))
            newCount += 1;
        }
        const counts = { newCount, knownCount: kept.length - newCount };
        await this.needs.bankLineRepository.changeImport(actor.scope, imported.id, counts);
        return { ...imported, ...counts, createdAt };
      });
  }

  private parse(
    scope: MerchantScope,
    { currency, timeZone }: Merchant,
    bytes: Uint8Array,
    choice: CsvChoice | null,
  ): Promise<StatementParseResult> {
    return parseStatementInThread(bytes, {
      currency,
      timeZone,
      choice,
      findChoice: async (headerHash) =>
        readChoice(await this.needs.bankLineRepository.findCsvColumns(scope, headerHash)),
    });
  }

  /** The lines that are not there yet, each with the earlier one that it resembles. */
  private async findNew(
    scope: MerchantScope,
    lines: readonly ReadLine[],
  ): Promise<readonly Omit<NewBankLine, "importId" | "createdAt">[]> {
    const days = lines.flatMap(({ bookedOn, valueOn }) => [bookedOn, valueOn ?? bookedOn]).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const reach = 2 * SAME_MOVEMENT_DAYS;
    const stored = await this.needs.bankLineRepository.listComparable(
      scope,
      addDays(first, -reach),
      addDays(last, reach),
    );
    const uploaded = lines.map((line) => ({ ...line, account: line.statedAccount }));
    const fresh = recogniseLines(uploaded, stored);
    return lines.flatMap(({ place: _place, statedAccount: _statedAccount, ...line }) => {
      const recognised = fresh.get(line.id);
      return recognised === undefined ? [] : [{ ...line, ...recognised }];
    });
  }

  private async withoutForeignExpenses(scope: MerchantScope, lines: readonly ReadLine[]): Promise<readonly ReadLine[]> {
    const expenses = lines.filter((line) => line.amountMinor < 0 && !isReturned(line));
    const proposals = await this.needs.proposeMatches.propose(scope, expenses);
    const isForeign = (line: ReadLine): boolean => {
      const best = proposals.get(line.id)?.[0];
      return best === undefined || best.confidence < MIN_CONFIDENCE_OUT;
    };
    const foreign = new Set(expenses.filter(isForeign));
    return lines.filter((line) => !foreign.has(line));
  }
}

function toLines({ statements }: ParsedFile, merchant: Merchant): readonly ReadLine[] {
  const ownAccount = cleanAccount(merchant.iban) ?? "";
  return statements.flatMap(({ account, source, fileIndex, lines }, statementIndex) =>
    lines.map(({ statedParts, ...line }) => ({
      ...line,
      id: newId(),
      account: account ?? ownAccount,
      statedAccount: account,
      source,
      place: { fileIndex, statementIndex },
      statedParts: statedParts.length === 0 ? null : canonicalJson(statedParts),
      resemblesId: null,
    })),
  );
}

function toImport(
  actor: MerchantActor,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  { format, statements, pendingCount, notExecutedCount, balanceCount, csv }: ParsedFile,
  leftOutCount: number,
): Omit<BankImportRow, "createdAt"> {
  const days = statements.flatMap(({ lines }) => lines.map(({ bookedOn }) => bookedOn)).toSorted();
  const accounts = new Set(statements.flatMap(({ account }) => account ?? []));
  return {
    id: newId(),
    fileName: sanitiseFileName(fileName, "kontoauszug"),
    sha256: sha256Hex(bytes),
    format,
    accounts: canonicalJson([...accounts]),
    firstBookedOn: days[0] ?? null,
    lastBookedOn: days.at(-1) ?? null,
    newCount: 0,
    knownCount: 0,
    leftOutCount,
    pendingCount,
    notExecutedCount,
    balanceCount,
    csvHeaderHash: csv?.headerHash ?? null,
    csvColumns: csv === null ? null : canonicalJson(csv.choice),
    importedBy: actor.name,
  };
}
