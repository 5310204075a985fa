import { writeFileSync } from "node:fs";
import { buildContent, buildLine, buildParty } from "./document-content.test-support";
import { renderDocumentPdf } from "./render-document-pdf";

const seller = buildParty({ name: "Möbelwerkstatt Lindner GmbH", street: "Gartenstraße 12", zip: "04109", city: "Leipzig", countryCode: "DE", email: "post@lindner-werkstatt.example", phone: "+49 341 555 0170", vatNumber: "DE293847561", taxNumber: "231/118/04327", legalInformation: "Amtsgericht Leipzig HRB 31245", contactName: null });
const buyer = buildParty({ name: "Architekturbüro Sommer & Partner mbB", contactName: "Frau Dr. Ingrid Sommer", street: "Karl-Heine-Straße 77", zip: "04229", city: "Leipzig", countryCode: "DE", identifier: "KD-1004" });
const instr = { meansCode: "58", meansText: null, accountHolder: "Möbelwerkstatt Lindner GmbH", iban: "DE02120300000000202051", bic: "BYLADEM1001", bankName: "Deutsche Kreditbank", reference: "RE-1017", mandateReference: null, creditorId: null, debitedIban: null, cardNumber: null, cardHolder: null };

test("preview", async () => {
  const t0 = Date.now();
  const a = await renderDocumentPdf(buildContent({ number: "RE-1017", title: "Einbauregal Besprechungsraum", seller, buyer, servicePeriod: { start: "2026-04-01", end: "2026-04-24" }, orderReference: "PO-2026-88", intro: "Guten Tag Frau Dr. Sommer,\n\nvielen Dank für Ihren Auftrag. Wir berechnen Ihnen wie vereinbart:", notes: ["Vielen Dank für Ihr Vertrauen. Das Holz stammt aus nachhaltiger Forstwirtschaft."],
    lines: [buildLine({ name: "Einbauregal Eiche, geölt", description: "Maß 3,20 × 2,40 m, Front flächenbündig, inklusive indirekter Beleuchtung und Montage vor Ort", quantity: "1", unit: "H87", unitPrice: "4280.00", netMinor: 428000 }), buildLine({ position: "2", name: "Montage", quantity: "14.5", unitPrice: "68.00", netMinor: 98600 }), buildLine({ position: "3", name: "Fachbuch Holzpflege", quantity: "2", unit: "H87", unitPrice: "24.3925", netMinor: 4879, taxRatePercent: "7" })],
    taxes: [{ category: "S", ratePercent: "19", baseMinor: 526600, taxMinor: 100054, exemptionReason: null }, { category: "S", ratePercent: "7", baseMinor: 4879, taxMinor: 342, exemptionReason: null }],
    totals: { lineNetMinor: 531479, allowanceMinor: 0, chargeMinor: 0, netMinor: 531479, taxMinor: 100396, grossMinor: 631875, prepaidMinor: 0, roundingMinor: 0, dueMinor: 631875 },
    discountTerms: [{ days: 7, percent: "2", baseMinor: null }], paymentInstructions: [instr] }), { locale: "de", accentColor: "#0f766e", version: 1, issuedAt: new Date("2026-05-04T10:00:00Z") });
  writeFileSync("/tmp/pdf-a.pdf", a);
  console.info("ms", Date.now() - t0, a.length);
  const many = Array.from({ length: 46 }, (_, i) => buildLine({ position: String(i + 1), name: `Position ${i + 1} ${"mit einem recht langen Namen ".repeat(i % 3)}`, description: i % 4 === 0 ? "Καλημέρα κόσμε – Привет мир – ĄĆĘŁŃÓŚŹŻ " + "lorem ipsum dolor sit amet ".repeat(i % 9 === 0 ? 30 : 3) : null, optional: i === 5, articleNumber: i % 5 === 0 ? `A-${1000 + i}` : null, adjustments: i === 7 ? [{ kind: "ALLOWANCE", reason: "Mengenrabatt", amountMinor: 500, percent: "5", baseMinor: 10000, taxCategory: null, taxRatePercent: null }] : [], subLines: i === 2 ? [buildLine({ position: "3.1", name: "Teilleistung", quantity: "0.5" }), buildLine({ position: "3.2", name: "Weitere Teilleistung" })] : [] }));
  const t1 = Date.now();
  const b = await renderDocumentPdf(buildContent({ type: "OFFER", number: "AN-1003", seller, buyer: { ...buyer, countryCode: "AT" }, dueDate: null, validUntil: "2026-06-30", lines: many, adjustments: [{ kind: "ALLOWANCE", reason: "Projektrabatt", amountMinor: 5000, percent: "10", baseMinor: null, taxCategory: "S", taxRatePercent: "19" }], notes: ["Note ".repeat(400)], shipTo: buildParty({ name: "Baustelle Nord", street: "Hafenweg 3", zip: "20457", city: "Hamburg" }) }), { locale: "en", accentColor: "#f5c400", version: 2, issuedAt: new Date("2026-05-04T10:00:00Z") });
  writeFileSync("/tmp/pdf-b.pdf", b);
  console.info("ms", Date.now() - t1, b.length);
});
