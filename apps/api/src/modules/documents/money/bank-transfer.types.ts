import { Field, Int, ObjectType } from "type-graphql";
import { Money, presentMoney } from "../../../graphql/money.types";
import { drawQrCode } from "../../../shared/qr-code";
import * as model from "./bank-transfer";

@ObjectType({ description: "A GiroCode (EPC069-12), which banking apps read as a completed transfer form." })
export class GiroCode {
  @Field(() => String, { description: "The text encoded in it." })
  payload: string;

  @Field(() => Int, { description: "Modules per side. Leave a white margin of four more around it." })
  size: number;

  @Field(() => String, { description: "SVG path data of the dark modules, one unit each, from 0 to `size`." })
  path: string;
}

@ObjectType({ description: "How to pay the open amount by transfer, to the account stated on the document." })
export class BankTransfer {
  @Field(() => String, { description: "Exactly as the bank knows it: the payer's bank checks it." })
  accountHolder: string;

  @Field(() => String, { description: "Without spaces." })
  iban: string;

  @Field(() => String, { nullable: true, description: "Null when it is not needed." })
  bic: string | null;

  @Field(() => String, { nullable: true, description: "Null when not stated." })
  bankName: string | null;

  @Field(() => String, {
    description: "What to state as the payment reference: a creditor reference (ISO 11649) or a text. Without spaces.",
  })
  reference: string;

  @Field(() => Money, { description: "What to pay today: less a cash discount while there is one." })
  amount: Money;

  @Field(() => GiroCode, { nullable: true, description: "Null for currencies other than EUR." })
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
