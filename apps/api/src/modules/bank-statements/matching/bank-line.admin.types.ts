import { BankMatch, Certainty, MatchReason } from "@kundenportal/domain/bank/bank-match";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateScalar, DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";
import { BankLineNotChangeable } from "../lines/bank-line.errors";
import { BankDirection } from "../lines/bank-line-filter";
import { BankLineStatus } from "../lines/bank-line-status";
import { BankDecisionKind, type BankLineRow } from "../lines/bank-line.repository";
import "../lines/bank-line.types";

@ObjectType({ description: "The part of a line that belongs to one document." })
export class BankLinePart {
  /** For the `document` field; not part of the schema. */
  documentId: string;

  @Field(() => Money, { description: "In the line's currency; never negative, even when money went out." })
  amount: Money;

  @Field(() => Money, { nullable: true, description: "Cash discount granted on top; null for none." })
  discount: Money | null;

  @Field(() => ID, { nullable: true, description: "For a return: the ledger entry it reverses." })
  reversedEntryId: string | null;
}

@ObjectType({ description: "Where the money of a line may belong, as things stand now." })
export class BankMatchProposal {
  @Field(() => [BankLinePart], { description: "One for each document." })
  parts: readonly BankLinePart[];

  @Field(() => Int, { description: "Percent, 1 to 99." })
  confidence: BankMatch["confidence"];

  @Field(() => Certainty, { description: "What the percentage means." })
  certainty: Certainty;

  @Field(() => [MatchReason], { description: "What speaks for it, then what speaks against it." })
  reasons: readonly MatchReason[];
}

@ObjectType({ description: "Something that was decided about a line; never changed." })
export class BankLineDecision {
  @Field(() => ID, { description: "The decision's id." })
  id: string;

  @Field(() => BankDecisionKind, { description: "What was decided." })
  kind: BankDecisionKind;

  @Field(() => String, { nullable: true, description: "The reason given by whoever decided." })
  note: string | null;

  @Field(() => String, { description: "Name of the staff member or API key." })
  decidedBy: string;

  @Field(() => DateTimeScalar, { description: "When." })
  decidedAt: string;
}

@ObjectType({ description: "A part of a line's amount, as the bank or the payer states it." })
export class BankLineStatedPart {
  @Field(() => String, { description: "What was written about it; may be empty." })
  text: string;

  @Field(() => Boolean, { description: "Whether it is what a bank took off on the way." })
  isCharge: boolean;

  @Field(() => Money, {
    nullable: true,
    description: "In the line's direction, negative the other way; null when not stated.",
  })
  amount: Money | null;
}

@ObjectType({ description: "One movement on a bank account. What the bank says about it never changes." })
export class BankLine {
  /** Not part of the schema: what the other fields are computed from. */
  row: BankLineRow;

  @Field(() => ID, { description: "The line's id." })
  id: string;

  @Field(() => BankLineStatus, { description: "What was decided about it." })
  status: BankLineStatus;

  @Field(() => String, { nullable: true, description: "IBAN of the merchant's account; null when not known." })
  account: string | null;

  @Field(() => DateScalar, { description: "The booking date." })
  bookedOn: string;

  @Field(() => DateScalar, { nullable: true, description: "The value date; null when not stated." })
  valueOn: string | null;

  @Field(() => Money, { description: "Negative when it went out." })
  amount: Money;

  @Field(() => String, { nullable: true, description: "Payer, or payee when money went out; null when not stated." })
  counterpartyName: string | null;

  @Field(() => String, {
    nullable: true,
    description: "On whose behalf they paid, or were paid; null when not stated.",
  })
  ultimateName: string | null;

  @Field(() => String, { nullable: true, description: "Their IBAN or account number; null when not stated." })
  counterpartyAccount: string | null;

  @Field(() => String, { description: "What the payer wrote; may be empty." })
  purpose: string;

  @Field(() => String, {
    nullable: true,
    description: "What else the payer or the bank says: further references, additional information; null for nothing.",
  })
  furtherText: string | null;

  @Field(() => [BankLineStatedPart], {
    description: "What the amount consists of, where the file says more than one thing about it; else empty.",
  })
  statedParts: readonly BankLineStatedPart[];

  @Field(() => String, { nullable: true, description: "The payer's end-to-end reference; null when not stated." })
  endToEndId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Structured reference such as `RF18…`; null when there is none.",
  })
  creditorReference: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What kind of movement the bank calls it; null when not stated.",
  })
  bookingText: string | null;

  @Field(() => Boolean, { description: "Whether it takes back an earlier movement." })
  isReturn: boolean;

  @Field(() => String, { nullable: true, description: "Why it came back, for example `AC04`; null when not stated." })
  returnReason: string | null;
}

@ObjectType({ description: "A line in a list." })
export class BankLineEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => BankLine, { description: "The line." })
  node: BankLine;
}

@ObjectType({ description: "A page of bank lines, newest first." })
export class BankLineConnection {
  @Field(() => [BankLineEdge], { description: "The lines of this page." })
  edges: readonly BankLineEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which bank lines a list shows; conditions are combined with AND." })
export class BankLineFilterInput {
  @Field(() => [BankLineStatus], { nullable: true, description: "Null: all." })
  statuses?: BankLineStatus[] | null;

  @Field(() => BankDirection, { nullable: true, description: "Null: both." })
  direction?: BankDirection | null;

  @Field(() => ID, { nullable: true, description: "Only the lines of this import." })
  importId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Booked on this day or later." })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Booked on this day or earlier." })
  dateTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that name, account, amount, purpose or references hold, in any order; accents, case and separators don't count. Best first instead of newest first.",
  })
  search?: string | null;
}

@InputType({ description: "The part of a line to book to one document." })
export class BankLinePartInput {
  @Field(() => ID, { description: "An invoice, or a credit note when money went out; open or paid." })
  documentId: string;

  @Field(() => DecimalScalar, { description: "In the line's currency; more than 0, even when money went out." })
  amount: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Cash discount granted on top. Null: none." })
  discount?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "For a return, and required there: the ledger entry it reverses.",
  })
  reversedEntryId?: string | null;
}

@InputType({ description: "Where the money of a line belongs." })
export class ConfirmBankLineInput {
  @Field(() => ID, { description: "The line; must be open." })
  lineId: string;

  @Field(() => [BankLinePartInput], {
    description: "1 to 50, each document once. Whatever they leave of the line stays unassigned.",
  })
  parts: BankLinePartInput[];

  @Field(() => String, { nullable: true, description: "At most 500 characters." })
  note?: string | null;
}

@ObjectType({ description: "The decision was recorded." })
export class BankLineSuccess {
  @Field(() => BankLine, { description: "As it is now." })
  line: BankLine;
}

@ObjectType({ description: "What was booked." })
export class ConfirmBankLinesSuccess {
  @Field(() => [BankLine], { description: "The lines that were booked; the others were left alone." })
  lines: readonly BankLine[];
}

export const BankLineResult = createUnionType({
  name: "BankLineResult",
  description: "The outcome of deciding on a line.",
  types: () => [BankLineSuccess, InvalidInput, NotFound, BankLineNotChangeable, KeyReused] as const,
});

export const ConfirmBankLinesResult = createUnionType({
  name: "ConfirmBankLinesResult",
  description: "The outcome of confirming several lines.",
  types: () => [ConfirmBankLinesSuccess, InvalidInput, KeyReused] as const,
});
