import type { DocumentContent, PaymentInstruction } from "../documents/document-content";
import { transferFor } from "./transfer-order";

const INSTRUCTION: PaymentInstruction = {
  meansCode: "58",
  meansText: null,
  accountHolder: "Muster Handel GmbH",
  iban: "DE02120300000000202051",
  bic: "BYLADEM1001",
  bankName: "DKB",
  reference: "RF40RE20260001",
  mandateReference: null,
  creditorId: null,
  debitedIban: null,
  cardNumber: null,
  cardHolder: null,
};
const SELLER = { name: "Muster Handel" } as DocumentContent["seller"];

function transfer(...instructions: readonly Partial<PaymentInstruction>[]) {
  const paymentInstructions = instructions.map((each) => ({ ...INSTRUCTION, ...each }));
  return transferFor({ currency: "EUR", number: "RE-1", payee: null, seller: SELLER, paymentInstructions }, 11_900);
}

describe("a transfer for a document", () => {
  test("goes to the account it names, with its reference", () => {
    expect(transfer({})).toEqual({
      accountHolder: "Muster Handel GmbH",
      iban: "DE02120300000000202051",
      bic: "BYLADEM1001",
      bankName: "DKB",
      amount: { amountMinor: 11_900, currency: "EUR" },
      reference: "RF40RE20260001",
    });
  });

  test("names the seller and the document's number where the account says neither", () => {
    expect(transfer({ accountHolder: null, reference: null })).toMatchObject({
      accountHolder: "Muster Handel",
      reference: "RE-1",
    });
  });

  test("takes the first account for transfers, and there is none where the money is fetched", () => {
    expect(transfer({ meansCode: "59" }, { iban: null }, { meansCode: "30", iban: "DE1" })).toMatchObject({
      iban: "DE1",
    });
    expect(transfer({ meansCode: "59" }, { meansCode: "48" })).toBeNull();
    expect(transfer()).toBeNull();
  });
});
