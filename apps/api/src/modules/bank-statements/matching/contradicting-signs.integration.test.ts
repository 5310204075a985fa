import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../../test/factories";
import { BankScene } from "../bank-scene.test-support";

const PAYER_IBAN = "DE12500105170648489890";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** A stranger's invoice RE-1099, and the payer's own RE-1200 of the same amount. */
async function createRivals(): Promise<{ scene: BankScene; strangers: string; own: string }> {
  const scene = await BankScene.create(api);
  const strangers = await scene.invoice("RE-1099", { grossMinor: 8_712 });
  const payer = await buildClient(scene.merchant, { name: "Wechsel Zahler GmbH", iban: PAYER_IBAN });
  const own = await insertDocument(api, scene.merchant.scope, payer.id, { number: "RE-1200", grossMinor: 8_712 });
  return { scene, strangers, own: own.id };
}

function table(purpose: string, name = "Wechsel Zahler GmbH", iban = PAYER_IBAN): string {
  return `Buchungstag;Name;Verwendungszweck;Betrag;IBAN\n28.05.2026;${name};${purpose};87,12;${iban}\n`;
}

test.each(["Ware 1099", "Hardware 1099", "Software-1099", "5RE1099", "Lieferschein 1099", "WARE1099", "1099,00"])(
  "%j is no number: the payer's own invoice is proposed, and nothing is booked unchecked",
  async (purpose) => {
    const { scene, own } = await createRivals();
    await scene.import(table(purpose), { fileName: "umsatz.csv" });

    expect((await scene.line()).proposals[0]).toMatchObject({
      certainty: "LIKELY",
      parts: [{ document: { id: own } }],
    });
    expect(await scene.confirmAll()).toEqual([]);
  },
);

test("a number that stands for itself is not sure either when somebody else paid", async () => {
  const { scene, strangers } = await createRivals();
  await scene.import(table("Rechnung RE-1099"), { fileName: "umsatz.csv" });

  const { proposals } = await scene.line();
  expect(proposals.map(({ certainty }) => certainty)).toEqual(["LIKELY", "LIKELY"]);
  expect(proposals.find(({ parts }) => parts[0]?.document.id === strangers)?.reasons).toContain("OTHER_PAYER");
  expect(await scene.confirmAll()).toEqual([]);
});

test("a payer who owes nothing is known all the same", async () => {
  const scene = await BankScene.create(api);
  await scene.invoice("RE-1099", { grossMinor: 8_712 });
  await buildClient(scene.merchant, { name: "Ohne Rechnung KG", iban: PAYER_IBAN });
  await scene.import(table("RE-1099", "unbekannt"), { fileName: "umsatz.csv" });

  expect((await scene.line()).proposals[0]).toMatchObject({
    certainty: "LIKELY",
    reasons: ["NUMBER", "EXACT_AMOUNT", "OTHER_PAYER"],
  });
});

test.each(["Rechnung 1099", "Rg.Nr.1099", "RE 1099", "RE1099", "Rechnungen 1098, 1099"])(
  "%j names the invoice",
  async (purpose) => {
    const { scene, strangers } = await createRivals();
    await scene.import(table(purpose, "Privat", ""), { fileName: "umsatz.csv" });

    const [best] = (await scene.line()).proposals;
    expect(best?.parts.map(({ document }) => document.id)).toEqual([strangers]);
    expect(best?.confidence).toBeGreaterThanOrEqual(85);
  },
);
