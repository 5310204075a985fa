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

  @Field(() => StatementFormat, { description: "Its format." })
  format: StatementFormat;

  @Field(() => [String], { description: "The accounts in it; empty when not stated." })
  accounts: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: "Its first booking date; null when nothing was booked." })
  firstBookedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its last booking date; null when nothing was booked." })
  lastBookedOn: string | null;

  @Field(() => Int, { description: "Lines that were new." })
  newCount: number;

  @Field(() => Int, { description: "Lines that had been imported before." })
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

@ObjectType({ description: "What is left to do about bank lines." })
export class BankOverview {
  @Field(() => Int, { description: "Lines about which nothing has been decided." })
  openCount: number;

  @Field(() => Int, {
    description: "How many of the 500 newest open lines `confirmBankLines` would book without anybody checking.",
  })
  sureCount: number;

  @Field(() => BankImport, { nullable: true, description: "Null when nothing has been imported yet." })
  lastImport: BankImport | null;
}

@InputType({ description: "What one column of a bank's table holds." })
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
    description: "For a table with unknown headings; remembered for the next one. Null: determined from the headings.",
  })
  columns?: BankCsvColumnInput[] | null;
}

@ObjectType({ description: "The lines were imported, each once." })
export class ImportBankStatementSuccess {
  @Field(() => BankImport, { description: "What was imported from the file." })
  bankImport: BankImport;
}

@ObjectType({ description: "What is wrong with a statement, and where." })
export class BankStatementProblem {
  @Field(() => String, { description: `Stable, for programs: ${Object.values(StatementProblemCode).join(", ")}.` })
  code: StatementProblemCode;

  @Field(() => String, { description: "In English, for developers. Quotes at most a short piece of the file." })
  message: string;

  @Field(() => Int, { nullable: true, description: "From 1; null when it is not in one place." })
  line: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "From 1: a character in XML, a cell in a table; null when unknown.",
  })
  column: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Path to the element, or heading of the column; null when there is none.",
  })
  path: string | null;
}

@ObjectType({
  implements: Failure,
  description: "The file is not a statement that can be imported. Nothing was stored.",
})
export class ImportBankStatementRefused extends Failure {
  @Field(() => [BankStatementProblem], { description: "At least one; if there are very many, only the first ones." })
  problems: readonly BankStatementProblem[];

  constructor(problems: readonly BankStatementProblem[]) {
    super();
    this.code = "BANK_STATEMENT_REFUSED";
    this.message = problems.map(({ message }) => message).join(" ");
    this.problems = problems;
  }
}

@ObjectType({ description: "What a column contains, as far as its heading shows." })
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

  @Field(() => [BankCsvColumn], { description: "The columns that were recognised." })
  guesses: readonly BankCsvColumn[];

  constructor(headings: readonly string[], rows: readonly (readonly string[])[], guesses: readonly BankCsvColumn[]) {
    super();
    this.code = "BANK_STATEMENT_COLUMNS_NEEDED";
    this.message = "The table's headings are not known.";
    this.headings = headings;
    this.rows = rows;
    this.guesses = guesses;
  }
}

export const ImportBankStatementResult = createUnionType({
  name: "ImportBankStatementResult",
  description: "The outcome of an upload.",
  types: () => [ImportBankStatementSuccess, ImportBankStatementRefused, BankStatementColumnsNeeded] as const,
});
