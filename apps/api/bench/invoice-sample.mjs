// An invoice of ten lines as issuing fixes it, and PDFs of another program with such an invoice inside.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { BARE_PARTY } = require("@kundenportal/domain/documents/bare-party");

const LINES = 10;
const NET_MINOR = 10_000;
/** A page with a logo and embedded fonts. */
const PICTURE_BYTES = 60_000;

const party = (name, vatNumber) => ({
  ...BARE_PARTY,
  name,
  street: "Speicherkai 7",
  zip: "20457",
  city: "Hamburg",
  countryCode: "DE",
  vatNumber,
  contactName: "Jette Hansen",
  phone: "+49 40 5550 1234",
  email: "buero@nordlicht.example",
  electronicAddress: { scheme: "EM", value: "buero@nordlicht.example" },
});

export const CONTENT = {
  type: "INVOICE",
  number: "RE-1001",
  title: "Ladenbau",
  typeCode: null,
  currency: "EUR",
  documentDate: "2026-05-04",
  dueDate: "2026-05-18",
  validUntil: null,
  servicePeriod: null,
  deliveryDate: "2026-05-02",
  taxPointDate: null,
  seller: party("Tischlerei Nordlicht GmbH", "DE123456789"),
  buyer: party("Café Morgenrot GmbH", "DE987654321"),
  shipTo: null,
  payee: null,
  taxRepresentative: null,
  buyerReference: "04011000-12345-34",
  orderReference: "B-77",
  contractReference: null,
  precedingDocuments: [],
  references: [],
  intro: "Vielen Dank für Ihren Auftrag.",
  notes: [],
  lines: Array.from({ length: LINES }, (_, index) => ({
    position: String(index + 1),
    name: `Regal ${index + 1}, Eiche massiv`,
    description: "Geölt, mit fünf Böden, einschließlich Montage vor Ort.",
    note: null,
    articleNumber: `A-${index + 1}`,
    details: [],
    quantity: "2",
    unit: "H87",
    unitPrice: "50.00",
    priceBaseQuantity: "1",
    priceDiscount: null,
    netMinor: NET_MINOR,
    taxCategory: "S",
    taxRatePercent: "19",
    adjustments: [],
    servicePeriod: null,
    optional: false,
    subLines: [],
  })),
  adjustments: [],
  taxes: [{ category: "S", ratePercent: "19", baseMinor: 100_000, taxMinor: 19_000, exemptionReason: null }],
  totals: {
    lineNetMinor: 100_000,
    allowanceMinor: 0,
    chargeMinor: 0,
    netMinor: 100_000,
    taxMinor: 19_000,
    grossMinor: 119_000,
    prepaidMinor: 0,
    roundingMinor: 0,
    dueMinor: 119_000,
  },
  accountingTax: null,
  paymentTerms: null,
  discountTerms: [],
  paymentInstructions: [
    {
      meansCode: "58",
      meansText: null,
      accountHolder: "Tischlerei Nordlicht GmbH",
      iban: "DE89370400440532013000",
      bic: null,
      bankName: null,
      reference: "RE-1001",
      mandateReference: null,
      creditorId: null,
      debitedIban: null,
      cardNumber: null,
      cardHolder: null,
    },
  ],
};

/** @returns {Buffer} a page of text, a picture, and the XML, as another program puts them together */
export function hybridPdf(text, xml) {
  const stream = (entries, content) =>
    Buffer.concat([
      Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
      Buffer.from(content),
      Buffer.from("\nendstream"),
    ]);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /AF [6 0 R] /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 8 0 R >> >> >>",
    stream("", `BT /F1 11 Tf 60 760 Td (${text}) Tj ET`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Alternative /EF << /F 7 0 R >> >>",
    stream("/Type /EmbeddedFile /Subtype /text#2Fxml", xml),
    stream(
      "/Type /XObject /Subtype /Image /Width 200 /Height 100 /ColorSpace /DeviceRGB /BitsPerComponent 8",
      Buffer.alloc(PICTURE_BYTES, text),
    ),
  ];
  const parts = [Buffer.from("%PDF-1.7\n")];
  let length = parts[0].length;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    parts.push(part);
    length += part.length;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.concat([
    ...parts,
    Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  ]);
}
