import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import { buildDocumentScene, type DocumentAnswer, LINE } from "../../documents/document.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const AT_ZERO = { ...LINE, taxRatePercent: "0" };
const TAXES = "taxes { category ratePercent base { amount } tax { amount } exemptionReason exemptionCode }";

const problemsOf = ({ fields }: Pick<DocumentAnswer, "fields">) => fields.map(({ field, code }) => `${field} ${code}`);

async function setSmallBusiness(merchant: TestMerchant, isSmallBusiness: boolean | null): Promise<boolean> {
  const owner = await merchant.staff("OWNER");
  const { data: read } = await owner<{ merchant: { revision: number; name: string; accentColor: string } }>(
    "{ merchant { revision name accentColor } }",
  );
  const { data } = await owner<{ updateMerchant: { merchant: { isSmallBusiness: boolean } } }>(
    `mutation ($input: UpdateMerchantInput!) {
       updateMerchant(input: $input) { ... on UpdateMerchantSuccess { merchant { isSmallBusiness } } }
     }`,
    { input: { ...read.merchant, countryCode: "DE", ...(isSmallBusiness === null ? {} : { isSmallBusiness }) } },
  );
  return data.updateMerchant.merchant.isSmallBusiness;
}

describe("the tax of a document", () => {
  test("is summed by category and rate, and says in the client's language why there is none", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const lines = [
      LINE,
      { ...LINE, taxRatePercent: "7", unitPrice: "10" },
      { ...AT_ZERO, taxCategory: "AE" },
      { ...AT_ZERO, taxCategory: "K", quantity: "1" },
      { ...AT_ZERO, taxCategory: "G", quantity: "3" },
      { ...AT_ZERO, taxCategory: "E", unitPrice: "1" },
      { ...AT_ZERO, unitPrice: "0.5" },
    ];
    const data = { lines, taxExemption: { code: " vatex-eu-132-1i " } };

    const draft = await calls.create({ clientId, data });
    const shown = await calls.read<{ draft: { taxes: unknown } }>(draft.document.id, `draft { ${TAXES} }`);
    const { document } = await calls.issue(draft.document.id);

    const taxes = [
      ["S", "19", "100.00", "19.00", null, null],
      ["S", "7", "20.00", "1.40", null, null],
      ["AE", "0", "100.00", "0.00", "Steuerschuldnerschaft des Leistungsempfängers.", "VATEX-EU-AE"],
      ["K", "0", "50.00", "0.00", "Steuerfreie innergemeinschaftliche Lieferung.", "VATEX-EU-IC"],
      ["G", "0", "150.00", "0.00", "Steuerfreie Ausfuhrlieferung.", "VATEX-EU-G"],
      ["E", "0", "2.00", "0.00", "Steuerfreie Bildungsleistung (§ 4 Nr. 21 UStG).", "VATEX-EU-132-1I"],
      ["Z", "0", "1.00", "0.00", null, null],
    ].map(([category, ratePercent, base, tax, exemptionReason, exemptionCode]) => ({
      category,
      ratePercent,
      base: { amount: base },
      tax: { amount: tax },
      exemptionReason,
      exemptionCode,
    }));
    expect(shown.draft.taxes).toEqual(taxes);
    expect(await calls.read(document.id, `content { ${TAXES} }`)).toEqual({ content: { taxes } });
    expect(document.total.amount).toBe("443.40");
  });

  test("a rate belongs to S alone, and S needs one", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const refuse = async (line: object): Promise<readonly string[]> =>
      problemsOf(await calls.create({ clientId, data: { lines: [{ ...LINE, ...line }] } }));

    expect(await refuse({ taxCategory: "AE" })).toEqual(["data.lines.0.taxRatePercent OUT_OF_RANGE"]);
    expect(await refuse({ taxCategory: "O" })).toEqual(["data.lines.0.taxRatePercent OUT_OF_RANGE"]);
    expect(await refuse({ taxCategory: "S", taxRatePercent: "0" })).toEqual([
      "data.lines.0.taxRatePercent OUT_OF_RANGE",
    ]);
    expect(await refuse({ taxRatePercent: "-1" })).toEqual(["data.lines.0.taxRatePercent OUT_OF_RANGE"]);
  });

  test("what is outside its scope mixes with nothing, optional lines included", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const outside = { ...AT_ZERO, taxCategory: "O" };

    const mixed = await calls.create({ clientId, data: { lines: [LINE, outside] } });
    const offer = await calls.create({
      clientId,
      type: "OFFER",
      data: { lines: [outside, { ...AT_ZERO, optional: true }] },
    });
    const alone = await calls.issued({ clientId, data: { lines: [outside, outside] } });

    expect(problemsOf(mixed)).toEqual(["data.lines.1.taxCategory NOT_MIXABLE"]);
    expect(problemsOf(offer)).toEqual(["data.lines.0.taxCategory NOT_MIXABLE"]);
    expect(await calls.read(alone.id, "content { taxes { category exemptionReason } }")).toEqual({
      content: { taxes: [{ category: "O", exemptionReason: "Nicht steuerbarer Umsatz." }] },
    });
  });

  test("an exemption has a reason before it is issued, be it by code or in words", async () => {
    const { clientId, calls } = await buildDocumentScene(api);
    const lines = [{ ...AT_ZERO, taxCategory: "E" }];
    const { document } = await calls.create({ clientId, data: { lines } });
    const offer = await calls.issued({ clientId, type: "OFFER" });

    const refused = await calls.issue(document.id);
    const revision = await calls.revise(offer.id, offer.revision, { lines });
    const malformed = await calls.create({ clientId, data: { lines, taxExemption: { code: "132-1I" } } });
    const unknown = await calls.create({ clientId, data: { lines, taxExemption: { code: "VATEX-EU-143-1FA" } } });
    await calls.update(document.id, document.revision, { lines, taxExemption: { reason: "Heilbehandlung" } });

    expect(problemsOf(refused)).toEqual(["data.taxExemption REQUIRED"]);
    expect(problemsOf(revision)).toEqual(["data.taxExemption REQUIRED"]);
    expect(problemsOf(malformed)).toEqual(["data.taxExemption.code INVALID_FORMAT"]);
    expect(problemsOf(unknown)).toEqual(["data.taxExemption.reason REQUIRED"]);
    expect((await calls.issue(document.id)).document.number).toBe("RE-1001");
  });

  test("a small business shows none, and says why, on every type; what was drafted before is refused", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const { document: before } = await calls.create({ clientId });
    expect(await setSmallBusiness(merchant, true)).toBe(true);
    // Programs that do not know of it do not change it.
    expect(await setSmallBusiness(merchant, null)).toBe(true);

    const refused = await calls.issue(before.id);
    const taxes = [
      { category: "E", ratePercent: "0", exemptionReason: "Steuerfrei nach § 19 UStG (Kleinunternehmer)." },
    ];
    for (const type of ["INVOICE", "OFFER", "CREDIT_NOTE"]) {
      const { id } = await calls.issued({ clientId, type, data: { lines: [AT_ZERO] } });
      expect(await calls.read(id, "content { taxes { category ratePercent exemptionReason } }")).toEqual({
        content: { taxes },
      });
    }
    expect(problemsOf(refused)).toEqual(["data.lines.0.taxRatePercent NOT_ALLOWED"]);
  });

  test("a reminder says nothing about tax, whoever the merchant is", async () => {
    const { merchant, clientId, calls } = await buildDocumentScene(api);
    const invoice = await calls.issued({
      clientId,
      data: { date: "2026-04-01", dueDate: "2026-04-10", lines: [LINE] },
    });
    await setSmallBusiness(merchant, true);
    const { document } = await calls.remind(invoice.id);

    const { id } = (await calls.issue(document.id)).document;

    expect(await calls.read(id, "content { taxes { category exemptionReason exemptionCode } }")).toEqual({
      content: { taxes: [{ category: "O", exemptionReason: null, exemptionCode: null }] },
    });
  });
});

test("lines have an article number, and a unit that is any code or text", async () => {
  const { clientId, calls } = await buildDocumentScene(api);
  const lines = [
    { ...LINE, articleNumber: " A-7 " },
    { ...LINE, unit: "Gebinde" },
  ];

  const { id } = await calls.issued({ clientId, data: { lines } });
  const tooLong = await calls.create({ clientId, data: { lines: [{ ...LINE, articleNumber: "7".repeat(51) }] } });

  expect(await calls.read(id, "content { lines { articleNumber unit } }")).toEqual({
    content: {
      lines: [
        { articleNumber: "A-7", unit: "HUR" },
        { articleNumber: null, unit: "Gebinde" },
      ],
    },
  });
  expect(problemsOf(tooLong)).toEqual(["data.lines.0.articleNumber TOO_LONG"]);
});
