import { withBankOfIban } from "./bank-of-iban";

const COMMERZBANK = { iban: "DE89370400440532013000", bic: "COBADEFFXXX", bankName: "Commerzbank" };
const ING = "DE02500105170137075030";
const FRENCH = "FR1420041010050500013M02606";

test("an IBAN of another bank takes BIC and bank along", () => {
  expect(withBankOfIban(COMMERZBANK, { ...COMMERZBANK, iban: ING })).toEqual({
    iban: ING,
    bic: "INGDDEFFXXX",
    bankName: expect.stringContaining("ING") as string,
  });
});

test("where the bank cannot be known, what belonged to the old IBAN goes", () => {
  expect(withBankOfIban(COMMERZBANK, { ...COMMERZBANK, iban: FRENCH })).toEqual({
    iban: FRENCH,
    bic: null,
    bankName: null,
  });
  expect(withBankOfIban(COMMERZBANK, { ...COMMERZBANK, iban: null })).toEqual({
    iban: null,
    bic: null,
    bankName: null,
  });
});

test("what was stated with the new IBAN stays, and so does everything while the IBAN stays", () => {
  const stated = { iban: FRENCH, bic: "PSSTFRPPLIL", bankName: "La Banque Postale" };
  expect(withBankOfIban(COMMERZBANK, stated)).toEqual(stated);
  expect(withBankOfIban(COMMERZBANK, { ...COMMERZBANK, bankName: "Unsere Hausbank" })).toEqual({
    ...COMMERZBANK,
    bankName: "Unsere Hausbank",
  });
});

test("what is left empty is filled in for a first account", () => {
  expect(withBankOfIban(null, { iban: ING, bic: null, bankName: null })).toMatchObject({ bic: "INGDDEFFXXX" });
});
