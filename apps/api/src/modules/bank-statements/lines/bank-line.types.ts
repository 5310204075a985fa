import { Certainty, MatchReason } from "@kundenportal/domain/bank/bank-match";
import { registerEnumType } from "type-graphql";
import { BankDirection } from "./bank-line-filter";
import { BankLineStatus } from "./bank-line-status";
import { BankDecisionKind } from "./bank-line.repository";
import { CsvField, CsvQuestion } from "../parsing/csv/csv-field";
import { StatementFormat } from "../parsing/parsed-file";

registerEnumType(BankLineStatus, {
  name: "BankLineStatus",
  description: "What was decided about a line of a bank statement.",
  valuesConfig: {
    OPEN: { description: "Nothing yet, or the decision was undone." },
    CONFIRMED: { description: "Booked to documents." },
    IGNORED: { description: "Has nothing to do with documents." },
  },
});

registerEnumType(BankDirection, {
  name: "BankDirection",
  description: "Which way money went.",
  valuesConfig: { IN: { description: "It came in." }, OUT: { description: "It went out." } },
});

registerEnumType(BankDecisionKind, {
  name: "BankDecisionKind",
  description: "What somebody decided about a line.",
  valuesConfig: {
    CONFIRMED: { description: "Booked to documents." },
    IGNORED: { description: "Set aside." },
    UNDONE: { description: "The previous decision was undone; what it booked is offset by new entries." },
  },
});

registerEnumType(StatementFormat, {
  name: "BankStatementFormat",
  description: "The format of a statement.",
  valuesConfig: {
    CAMT: { description: "ISO 20022: camt.052, camt.053 or camt.054." },
    CSV: { description: "A table of text." },
  },
});

registerEnumType(Certainty, {
  name: "BankMatchCertainty",
  description: "How certain a proposal is.",
  valuesConfig: {
    SURE: {
      description: "The line names the document, the amount is right to the cent, and nothing speaks against it.",
    },
    LIKELY: { description: "Somebody should check it." },
    POSSIBLE: { description: "Little more than a guess." },
  },
});

registerEnumType(MatchReason, {
  name: "BankMatchReason",
  description: "What speaks for or against a proposal.",
  valuesConfig: {
    PAYMENT_REFERENCE: { description: "The line has the document's payment reference." },
    NUMBER: { description: "The line names the document's number." },
    NUMBER_WITHOUT_PREFIX: { description: "The line has only the digits of the document's number." },
    NUMBER_APART: { description: "The line has the document's number, torn apart by blanks." },
    NUMBER_GLUED: {
      description: "The document's number is there, but does not stand for itself: something is joined to it.",
    },
    END_TO_END_ID: { description: "The line has the end-to-end ID of the earlier payment." },
    CLIENT_NUMBER: { description: "The line names the client number." },
    CLIENT_ACCOUNT: { description: "The account is the client's on file, or that of the earlier payment." },
    PAID_BEFORE: { description: "The client has paid from this account before." },
    CLIENT_NAME: { description: "The name is the client's." },
    EXACT_AMOUNT: { description: "The amount is right to the cent." },
    CASH_DISCOUNT: { description: "The amount is right after the cash discount." },
    SUM: { description: "The amount is the sum of several documents." },
    PART: { description: "The amount is a partial amount." },
    MORE_THAN_OPEN: { description: "The amount is more than what is open." },
    WITH_FEE: { description: "The amount is the earlier payment plus a bank fee." },
    ONLY_ONE_OF_AMOUNT: { description: "No other open document has this amount; nothing else is known." },
    SHORT_NUMBER: { description: "Against: the number is so short that it may be something else." },
    SEVERAL_CLIENTS: { description: "Against: the documents belong to several clients." },
    SEVERAL_OF_AMOUNT: { description: "Against: others match equally well." },
    BEFORE_DOCUMENT: { description: "Against: the money moved before the document was written." },
    DISCOUNT_LATE: { description: "Against: the cash discount had run out." },
    OTHER_PAYER: { description: "Against: account, name or client number are those of another client." },
    RESEMBLES_ANOTHER: {
      description: "Against: a line that was there before may be the same movement; see `resembles`.",
    },
    DETAILS_DIFFER: { description: "Against: what the bank says about the amount's parts does not add up to it." },
  },
});

registerEnumType(CsvQuestion, {
  name: "BankCsvQuestion",
  description: "What has to be said before a bank's table can be read.",
  valuesConfig: {
    COLUMNS: { description: "What the columns hold." },
    DIRECTION: {
      description:
        "Which column says whether money came or went, and what its values mean: the amounts have no sign. Without such a column every amount was received.",
    },
  },
});

registerEnumType(CsvField, {
  name: "BankCsvField",
  description: "What a column of a bank's table holds.",
  valuesConfig: {
    BOOKED_ON: { description: "The booking date. Required." },
    VALUE_ON: { description: "The value date." },
    AMOUNT: { description: "The amount with its sign. Required unless there are DEBIT and CREDIT." },
    DEBIT: { description: "What went out." },
    CREDIT: { description: "What was received." },
    DIRECTION: { description: "Which way money went, when AMOUNT has no sign: S or H, IN or OUT." },
    CURRENCY: { description: "ISO 4217; without this column, the merchant's currency." },
    COUNTERPARTY_NAME: { description: "Name of payer or payee." },
    PAYER: { description: "Name of the payer, where the payee has another column." },
    PAYEE: { description: "Name of the payee, where the payer has another column." },
    COUNTERPARTY_ACCOUNT: { description: "IBAN of payer or payee." },
    PURPOSE: { description: "What the payer wrote; several columns are joined. Required unless there is a name." },
    END_TO_END_ID: { description: "The payer's end-to-end reference." },
    BOOKING_TEXT: { description: "What kind of movement the bank calls it." },
    STATUS: { description: "Booked, pending or not carried out; only what was booked is imported." },
    OWN_ACCOUNT: { description: "IBAN of the merchant's account." },
  },
});
