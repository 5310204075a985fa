import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Failure } from "../../../graphql/failures.types";
import { DateScalar, DateTimeScalar } from "../../../graphql/scalars";
import "../lines/bank-line.types";
import { CsvField } from "../parsing/csv/csv-field";
import { StatementFormat } from "../parsing/parsed-file";
import { StatementProblemCode } from "../parsing/lines/statement-problem";

@ObjectType({ description: "A file of bank lines that was imported." })
export class BankImport {
  @Field(() => ID, { description: "The import's id." })
  id: string;

  @Field(() => String, { description: "Name of the file." })
  fileName: string;

  @Field(() => StatementFormat, { description: "How it was written." })
  format: StatementFormat;

  @Field(() => [String], { description: "The accounts in it; empty when it does not say." })
  accounts: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: "Its first day of booking; null when nothing was booked." })
  firstBookedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its last day of booking; null when nothing was booked." })
  lastBookedOn: string | null;

  @Field(() => Int, { description: "Lines that were new." })
  newCount: number;

  @Field(() => Int, { description: "Lines that were there already." })
  knownCount: number;

  @Field(() => Int, { description: "Money that went out and has nothing to do with documents; not stored." })
  leftOutCount: number;

  @Field(() => Int, { description: "Lines that the bank has not booked yet; not stored." })
  pendingCount: number;

  @Field(() => String, { description: "Name of the staff member or API key." })
  importedBy: string;

  @Field(() => DateTimeScalar, { description: "When it was imported." })
  importedAt: string;
}

@ObjectType({ description: "How far the work on bank lines is." })
export class BankOverview {
  @Field(() => Int, { description: "Lines about which nothing was decided." })
  openCount: number;

  @Field(() => Int, {
    description: "Of the 500 newest open ones, those that `confirmBankLines` would book without anybody looking.",
  })
  sureCount: number;

  @Field(() => BankImport, { nullable: true, description: "Null when nothing was imported yet." })
  lastImport: BankImport | null;
}

@InputType({ description: "What one column of a bank's table is." })
export class BankCsvColumnInput {
  @Field(() => Int, { description: "Counted from 0." })
  column: number;

  @Field(() => CsvField, { description: "What it is." })
  field: CsvField;
}

@InputType({ description: "A bank statement: camt.053 from version 001.02, or CSV as German banks write it." })
export class ImportBankStatementInput {
  @Field(() => String, { description: "Name of the file." })
  fileName: string;

  @Field(() => String, { description: "The file in base64 (RFC 4648, with padding), at most 10 MB before encoding." })
  contentBase64: string;

  @Field(() => [BankCsvColumnInput], {
    nullable: true,
    description: "Of a table with unknown headings; is remembered for the next one. Null: told by the headings.",
  })
  columns?: BankCsvColumnInput[] | null;
}

@ObjectType({ description: "The lines are in, each once." })
export class ImportBankStatementSuccess {
  @Field(() => BankImport, { description: "What the file brought." })
  bankImport: BankImport;
}

@ObjectType({ description: "What is wrong with a statement, and where." })
export class BankStatementProblem {
  @Field(() => String, { description: `Stable, for programs: ${Object.values(StatementProblemCode).join(", ")}.` })
  code: StatementProblemCode;

  @Field(() => String, { description: "English, for developers. Quotes at most a short piece of the file." })
  message: string;

  @Field(() => Int, { nullable: true, description: "From 1; null when it is not at one place." })
  line: number | null;

  @Field(() => Int, { nullable: true, description: "From 1: a character of XML, a cell of a table; null without one." })
  column: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Way to the element, or heading of the column; null without one.",
  })
  path: string | null;
}

@ObjectType({ implements: Failure, description: "The file is no statement that can be taken. Nothing was stored." })
export class ImportBankStatementRefused extends Failure {
  @Field(() => [BankStatementProblem], { description: "At least one; of very many only the first." })
  problems: readonly BankStatementProblem[];

  constructor(problems: readonly BankStatementProblem[]) {
    super();
    this.code = "BANK_STATEMENT_REFUSED";
    this.message = problems.map(({ message }) => message).join(" ");
    this.problems = problems;
  }
}

@ObjectType({ description: "What a column is, as far as its heading says." })
export class BankCsvColumn {
  @Field(() => Int, { description: "Counted from 0." })
  column: number;

  @Field(() => CsvField, { description: "What it is." })
  field: CsvField;
}

@ObjectType({
  implements: Failure,
  description: "A table whose headings are not known, so nothing was stored: import again with `columns`.",
})
export class BankStatementColumnsNeeded extends Failure {
  @Field(() => [String], { description: "The headings, in the order of the columns." })
  headings: readonly string[];

  @Field(() => [[String]], { description: "Some rows below the headings." })
  rows: readonly (readonly string[])[];

  @Field(() => [BankCsvColumn], { description: "The columns that we understood." })
  guesses: readonly BankCsvColumn[];

  constructor(headings: readonly string[], rows: readonly (readonly string[])[], guesses: readonly BankCsvColumn[]) {
    super();
    this.code = "BANK_STATEMENT_COLUMNS_NEEDED";
    this.message = "The headings of the table are not known.";
    this.headings = headings;
    this.rows = rows;
    this.guesses = guesses;
  }
}

export const ImportBankStatementResult = createUnionType({
  name: "ImportBankStatementResult",
  description: "What came of an upload.",
  types: () => [ImportBankStatementSuccess, ImportBankStatementRefused, BankStatementColumnsNeeded] as const,
});
