import { Field, Int, ObjectType } from "type-graphql";
import { Money, presentMoney } from "../../../graphql/money.types";
import { drawQrCode } from "../../../shared/qr-code";
import * as model from "./bank-transfer";

@ObjectType({ description: "A GiroCode (EPC069-12): bank apps read it as a filled-in transfer." })
export class GiroCode {
  @Field(() => String, { description: "The text in the code." })
  payload: string;

  @Field(() => Int, { description: "Modules on a side. Leave four more of white around it." })
  size: number;

  @Field(() => String, { description: "SVG path data of the dark modules, one unit each, from 0 to `size`." })
  path: string;
}

@ObjectType({ description: "How to pay what is open by transfer, to the account that the document names." })
export class BankTransfer {
  @Field(() => String, { description: "Exactly as the bank knows it: the payer's bank compares it." })
  accountHolder: string;

  @Field(() => String, { description: "Without blanks." })
  iban: string;

  @Field(() => String, { nullable: true, description: "Null where it is not needed." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "Null when not stated." })
  bankName: string | null;

  @Field(() => String, {
    description: "What to state as the purpose: a creditor reference (ISO 11649) or a text. Without blanks.",
  })
  reference: string;

  @Field(() => Money, { description: "What is to be paid today: less a cash discount while there is one." })
  amount: Money;

  @Field(() => GiroCode, { nullable: true, description: "Null for other currencies than EUR." })
  giroCode: GiroCode | null;
}

export function presentBankTransfer(transfer: model.BankTransfer | null): BankTransfer | null {
  if (transfer === null) return null;
  const { accountHolder, iban, bic, bankName, reference, amountMinor, currency, giroCode } = transfer;
  return Object.assign(new BankTransfer(), {
    accountHolder,
    iban,
    bic,
    bankName,
    reference,
    amount: presentMoney(amountMinor, currency),
    giroCode: giroCode === null ? null : Object.assign(new GiroCode(), { payload: giroCode, ...drawQrCode(giroCode) }),
  });
}
