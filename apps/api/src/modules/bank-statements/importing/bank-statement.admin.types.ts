import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Failure, KeyReused } from "../../../graphql/failures.types";
import { DateScalar, DateTimeScalar } from "../../../graphql/scalars";
import "../lines/bank-line.types";
import { BankDirection } from "../lines/bank-line-filter";
import { CsvField, CsvQuestion } from "../parsing/csv/csv-field";
import { StatementFormat } from "../parsing/parsed-file";
import { ExpectedValue, StatementProblemCode } from "../parsing/lines/statement-problem";

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

  @Field(() => Int, {
    description: "Rows that the bank did not carry out: declined, reverted, cancelled. They are not money; not stored.",
  })
  notExecutedCount: number;

  @Field(() => Int, { description: "Rows that state a balance or a sum, such as an opening balance; not stored." })
  balanceCount: number;

  @Field(() => String, { description: "Name of the staff member or API key." })
  importedBy: string;

  @Field(() => DateTimeScalar, { description: "When it was imported." })
  importedAt: string;
}

/** All of its fields have resolvers: nothing is counted that nobody asked for. */
@ObjectType({ description: "What is left to do about bank lines." })
export class BankOverview {}

@InputType({ description: "What one column of a bank's table holds." })
export class BankCsvColumnInput {
  @Field(() => Int, { description: "Counted from 0." })
  column: number;

  @Field(() => CsvField, { description: "What it is." })
  field: CsvField;
}

@InputType({ description: "What a value of the DIRECTION column means." })
export class BankCsvDirectionInput {
  @Field(() => String, { description: "As it is written in the column." })
  value: string;

  @Field(() => BankDirection, { description: "Which way money went." })
  direction: BankDirection;
}

@InputType({
  description:
    "A bank statement: camt.052, camt.053 or camt.054 of any version up to 001.14, CSV as banks write it, or a ZIP file of these.",
})
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

  @Field(() => [BankCsvDirectionInput], {
    nullable: true,
    description: "Together with `columns`: what the values of the DIRECTION column mean, unless they are common words.",
  })
  directions?: BankCsvDirectionInput[] | null;
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

  @Field(() => String, {
    nullable: true,
    description: "A short piece of what is there; null when it is not one value.",
  })
  found: string | null;

  @Field(() => String, {
    nullable: true,
    description: `What should be there: ${Object.values(ExpectedValue).join(", ")}; null when it is not one value.`,
  })
  expected: ExpectedValue | null;
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

@ObjectType({ description: "The different values of a column." })
export class BankCsvColumnValues {
  @Field(() => Int, { description: "Counted from 0." })
  column: number;

  @Field(() => [String], { description: "At most 12, in the order in which they come." })
  values: readonly string[];
}

@ObjectType({ description: "What a value of the DIRECTION column seems to mean." })
export class BankCsvDirection {
  @Field(() => String, { description: "As it is written in the column." })
  value: string;

  @Field(() => BankDirection, { description: "Which way money went." })
  direction: BankDirection;
}

@ObjectType({
  implements: Failure,
  description:
    "A table that can't be read without asking, so nothing was stored: import again with `columns`, and with `directions` if a column says which way money went.",
})
export class BankStatementColumnsNeeded extends Failure {
  @Field(() => CsvQuestion, { description: "What has to be said." })
  question: CsvQuestion;

  @Field(() => [String], { description: "The headings, in the order of the columns." })
  headings: readonly string[];

  @Field(() => [[String]], { description: "Some rows below the headings." })
  rows: readonly (readonly string[])[];

  @Field(() => [BankCsvColumn], {
    description: "The columns that were recognised; a supposed DIRECTION has to be confirmed.",
  })
  guesses: readonly BankCsvColumn[];

  @Field(() => [BankCsvColumnValues], { description: "The values of columns that have only a few different ones." })
  values: readonly BankCsvColumnValues[];

  @Field(() => [BankCsvDirection], { description: "What the values of the supposed DIRECTION column seem to mean." })
  directions: readonly BankCsvDirection[];

  constructor(shown: Omit<BankStatementColumnsNeeded, "code" | "message">) {
    super();
    this.code = "BANK_STATEMENT_COLUMNS_NEEDED";
    this.message =
      shown.question === "DIRECTION"
        ? "The table does not say which way money went."
        : "The table's headings are not known.";
    this.question = shown.question;
    this.headings = shown.headings;
    this.rows = shown.rows;
    this.guesses = shown.guesses;
    this.values = shown.values;
    this.directions = shown.directions;
  }
}

export const ImportBankStatementResult = createUnionType({
  name: "ImportBankStatementResult",
  description: "The outcome of an upload.",
  types: () => [ImportBankStatementSuccess, ImportBankStatementRefused, BankStatementColumnsNeeded, KeyReused] as const,
});
