import { DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import { addressLines, BODY, date, type DocumentSheet, drawParty, period, SMALL, STRONG } from "./document-sheet";
import { FRAME, GREY, HAIRLINE, lineHeightOf, MM, PAGE, type TextStyle } from "./pdf-sheet";

// Positions according to DIN 5008, form B.
const SENDER_TOP = 19 * MM;
const ADDRESS = { top: 50 * MM, width: 80 * MM, maxLines: 7 } as const;
const INFO = { x: 122 * MM, top: 50 * MM, labelWidth: 31 * MM, width: PAGE.width - 20 * MM - 122 * MM } as const;
const BODY_TOP = 100 * MM;
const FOLD_MARKS = [105 * MM, 148.5 * MM, 210 * MM] as const;

const SENDER_NAME: TextStyle = { weight: "bold", size: 15, color: GREY };
const HEADING: TextStyle = { weight: "bold", size: 16, color: GREY };
const RETURN_LINE: TextStyle = { weight: "regular", size: 6.4, color: GREY };
const ADDRESS_TEXT: TextStyle = { ...BODY, size: 10 };

/** The top of the first page, down to where the text starts. */
export function drawLetterhead(page: DocumentSheet): void {
  drawSender(page);
  drawAddress(page);
  const infoBottom = drawInfo(page);
  for (const y of FOLD_MARKS) page.sheet.rule(y, HAIRLINE, 0.5, { x: 4 * MM, width: 4 * MM });
  page.sheet.y = Math.max(BODY_TOP, infoBottom + 8 * MM);
  drawHeading(page);
}

/** The top of the other pages. */
export function drawRunningHead({ sheet, content, heading }: DocumentSheet): void {
  const y = 14 * MM;
  sheet.textAt(`${heading} ${content.number}`, { ...SMALL, weight: "bold" }, y, {
    x: FRAME.left,
    width: FRAME.width / 2,
  });
  sheet.textAt(content.seller.name, SMALL, y, {
    x: FRAME.left + FRAME.width / 2,
    width: FRAME.width / 2,
    align: "right",
  });
  sheet.rule(y + 5 * MM, HAIRLINE, 0.5);
}

function drawSender({ sheet, content, accent }: DocumentSheet): void {
  const { seller } = content;
  sheet.area({ x: 0, y: 0, width: PAGE.width, height: 2.2 * MM }, accent);
  sheet.textAt(seller.tradingName ?? seller.name, { ...SENDER_NAME, color: accent }, SENDER_TOP, {
    x: FRAME.left,
    width: FRAME.width,
  });
}

function drawAddress({ sheet, content, locale }: DocumentSheet): void {
  const { seller, buyer } = content;
  const place = { x: FRAME.left, width: ADDRESS.width };
  const returnLine = [seller.name, seller.street, [seller.zip, seller.city].filter((part) => part !== null).join(" ")]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
  sheet.textAt(returnLine, RETURN_LINE, ADDRESS.top, place);
  sheet.rule(ADDRESS.top + 9.5, HAIRLINE, 0.4, place);
  const lines = addressLines(buyer, seller, locale).flatMap((line) => sheet.wrap(line, ADDRESS_TEXT, ADDRESS.width));
  lines.slice(0, ADDRESS.maxLines).forEach((line, index) => {
    sheet.textAt(line, ADDRESS_TEXT, ADDRESS.top + 17 + index * lineHeightOf(ADDRESS_TEXT), place);
  });
}

/** Returns where it ends. */
function drawInfo(page: DocumentSheet): number {
  const { sheet } = page;
  const value = { x: INFO.x + INFO.labelWidth, width: INFO.width - INFO.labelWidth };
  let y: number = INFO.top;
  for (const [label, text] of infoRows(page)) {
    sheet.textAt(label, SMALL, y + 1, { x: INFO.x, width: INFO.labelWidth - 4 });
    for (const line of sheet.wrap(text, BODY, value.width)) {
      sheet.textAt(line, BODY, y, value);
      y += lineHeightOf(BODY);
    }
    y += 1.2;
  }
  return y;
}

type InfoRow = readonly [label: string, value: string];

function infoRows(page: DocumentSheet): readonly InfoRow[] {
  const { content, texts, version } = page;
  const references = content.references.filter(({ kind }) => kind !== DocumentReferenceKind.SUPPORTING_DOCUMENT);
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [texts.number, content.number],
    [texts.version, version > 1 ? String(version) : null],
    [texts.date, date(page, content.documentDate)],
    [texts.dueDate, content.dueDate === null ? null : date(page, content.dueDate)],
    [texts.validUntil, content.validUntil === null ? null : date(page, content.validUntil)],
    [texts.servicePeriod, content.servicePeriod === null ? null : period(page, content.servicePeriod)],
    [texts.deliveryDate, content.deliveryDate === null ? null : date(page, content.deliveryDate)],
    [texts.taxPointDate, content.taxPointDate === null ? null : date(page, content.taxPointDate)],
    [texts.clientNumber, content.buyer.identifier],
    ...content.precedingDocuments.map((preceding): InfoRow => [
      texts.precedingDocument,
      preceding.date === null ? preceding.number : texts.dated(preceding.number, date(page, preceding.date)),
    ]),
    [texts.buyerReference, content.buyerReference],
    [texts.orderReference, content.orderReference],
    [texts.contractReference, content.contractReference],
    ...references.map(({ kind, value }): InfoRow => [texts.references[kind] ?? kind, value]),
    [texts.contact, content.seller.contactName],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}

function drawHeading(page: DocumentSheet): void {
  const { sheet, content, heading, accent, texts } = page;
  const place = { x: FRAME.left, width: FRAME.width };
  sheet.paragraph(`${heading} ${content.number}`, { ...HEADING, color: accent }, place);
  if (content.title !== null) {
    sheet.y += 1;
    sheet.paragraph(content.title, { ...STRONG, size: 10.5 }, place);
  }
  sheet.y += 4 * MM;
  if (content.intro !== null) {
    sheet.paragraph(content.intro, BODY, place);
    sheet.y += 4 * MM;
  }
  drawParty(page, texts.shipTo, content.shipTo);
}
