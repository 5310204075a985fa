import { DocumentReferenceKind } from "@kundenportal/domain/documents/document-content";
import { addressLines, BODY, date, type DocumentSheet, drawParty, period, SMALL, STRONG } from "./document-sheet";
import { Artifact } from "./file/tags";
import { FRAME, GREY, HAIRLINE, MM, PAGE } from "./pdf-sheet";
import { lineHeightOf, type TextStyle } from "./text/typesetter";

// Positions according to DIN 5008, form B.
const SENDER = { top: 19 * MM, height: 24 * MM, leastSize: 5 } as const;
/** At the right margin, beside the sender's name. */
const LOGO = { width: 60 * MM, height: 22 * MM, top: 17 * MM, gap: 6 * MM } as const;
const ADDRESS = { top: 50 * MM, width: 80 * MM, height: 42 * MM, leastSize: 7 } as const;
const INFO = { x: 122 * MM, top: 50 * MM, labelWidth: 31 * MM, width: PAGE.width - 20 * MM - 122 * MM } as const;
/** What the information takes at most beside the address; the rest follows the heading. */
const INFO_BOTTOM = 130 * MM;
const BODY_TOP = 100 * MM;
const FOLD_MARKS = [105 * MM, 148.5 * MM, 210 * MM] as const;
const RUNNING_HEAD = { top: 14 * MM, gap: 8 } as const;

const SENDER_NAME: TextStyle = { weight: "bold", size: 15, color: GREY };
const HEADING: TextStyle = { weight: "bold", size: 16, color: GREY };
const RETURN_LINE: TextStyle = { weight: "regular", size: 6.4, color: GREY };
const LEAST_RETURN_SIZE = 5;
const RETURN_HEIGHT = 8 * MM;
const ADDRESS_TEXT: TextStyle = { ...BODY, size: 10 };
const INFO_GAP = 1.2;

/** The top of the first page, down to where the text starts. */
export function drawLetterhead(page: DocumentSheet): void {
  drawSender(page);
  const addressBottom = drawAddress(page);
  // Read before what is printed above it, which makes no sense to those who don't know yet what it is about.
  const heading = page.sheet.tags.hold("Div");
  const { bottom: infoBottom, rest } = drawInfo(page);
  for (const y of FOLD_MARKS) page.sheet.rule(y, HAIRLINE, 0.5, { x: 4 * MM, width: 4 * MM });
  page.sheet.y = Math.max(BODY_TOP, infoBottom + 8 * MM, addressBottom + 4 * MM);
  page.sheet.tags.into(heading, () => drawHeading(page));
  drawOpening(page, rest);
}

/** The top of the other pages. */
export function drawRunningHead(page: DocumentSheet): void {
  page.sheet.tags.artifact(Artifact.pageHead, () => drawPageHead(page));
}

function drawPageHead({ sheet, content, heading }: DocumentSheet): void {
  const { top, gap } = RUNNING_HEAD;
  const width = FRAME.width / 2 - gap;
  const bottom = Math.max(
    sheet.textAt(`${heading} ${content.number}`, { ...SMALL, weight: "bold" }, top, { x: FRAME.left, width }),
    sheet.textAt(content.seller.name, SMALL, top, { x: FRAME.right - width, width, align: "right" }),
    top + 5 * MM,
  );
  sheet.rule(bottom, HAIRLINE, 0.5);
  sheet.y = Math.max(FRAME.top, bottom + gap);
}

function drawSender({ sheet, content, texts, accent, logo }: DocumentSheet): void {
  const { seller } = content;
  const name = seller.tradingName ?? seller.name;
  const { top, gap, ...most } = LOGO;
  const logoWidth =
    logo === null ? 0 : sheet.picture(logo, { ...most, y: top, right: FRAME.right, alternative: texts.logo }) + gap;
  const place = { x: FRAME.left, width: FRAME.width - logoWidth };
  const style = sheet.shrinkToFit(
    { ...SENDER_NAME, color: accent },
    SENDER.leastSize,
    (tried) => sheet.heightOf(name, tried, place.width) <= SENDER.height,
  );
  sheet.area({ x: 0, y: 0, width: PAGE.width, height: 2.2 * MM }, accent);
  sheet.textAt(name, style, SENDER.top, place);
}

/** Returns where it ends. */
function drawAddress(page: DocumentSheet): number {
  const { sheet, content, locale } = page;
  const { seller, buyer } = content;
  const place = { x: FRAME.left, width: ADDRESS.width };
  drawReturnLine(page);
  sheet.rule(ADDRESS.top + 9.5, HAIRLINE, 0.4, place);

  const address = addressLines(buyer, seller, locale).join("\n");
  const style = sheet.shrinkToFit(
    ADDRESS_TEXT,
    ADDRESS.leastSize,
    (tried) => sheet.heightOf(address, tried, place.width) <= ADDRESS.height,
  );
  return sheet.textAt(address, style, ADDRESS.top + 17, place);
}

/**
 * The sender in small print, for the window of the envelope: as much of it as fits above the address. All of it is also in
 * the footer.
 */
function drawReturnLine({ sheet, content }: DocumentSheet): void {
  const { name, street, zip, city } = content.seller;
  const town = [zip, city].filter((part) => part !== null).join(" ");
  const width = ADDRESS.width;
  for (const parts of [[name, street, town], [name, town], [name]]) {
    const line = parts.filter((part) => part !== null && part !== "").join(" · ");
    const style = sheet.shrinkToFit(RETURN_LINE, LEAST_RETURN_SIZE, (tried) => sheet.widthOf(line, tried) <= width);
    const height = sheet.heightOf(line, style, width);
    if (height > RETURN_HEIGHT) continue;
    // The last line is right above the window's edge.
    sheet.textAt(line, style, ADDRESS.top + lineHeightOf(RETURN_LINE) - height, { x: FRAME.left, width });
    return;
  }
}

interface DrawnInfo {
  /** Where it ends. */
  readonly bottom: number;
  /** The rows for which there was no room. */
  readonly rest: readonly InfoRow[];
}

function drawInfo(page: DocumentSheet): DrawnInfo {
  const { sheet } = page;
  const label = { x: INFO.x, width: INFO.labelWidth - 4 };
  const value = { x: INFO.x + INFO.labelWidth, width: INFO.width - INFO.labelWidth };
  const rows = infoRows(page);
  const list = sheet.tags.hold("L");
  let y: number = INFO.top;
  for (const [index, [name, text]] of rows.entries()) {
    const height = Math.max(sheet.heightOf(name, SMALL, label.width) + 1, sheet.heightOf(text, BODY, value.width));
    if (y + height > INFO_BOTTOM) return { bottom: y, rest: rows.slice(index) };
    sheet.tags.into(list, () => {
      sheet.labelled(
        () => sheet.textAt(name, SMALL, y + 1, label),
        () => sheet.textAt(text, BODY, y, value),
      );
    });
    y += height + INFO_GAP;
  }
  return { bottom: y, rest: [] };
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

function drawHeading({ sheet, content, heading, accent }: DocumentSheet): void {
  const place = { x: FRAME.left, width: FRAME.width };
  const style = { ...HEADING, color: accent };
  sheet.tags.within("H1", () => sheet.paragraph(`${heading} ${content.number}`, style, place));
  if (content.title !== null) {
    sheet.y += 1;
    sheet.paragraph(content.title, { ...STRONG, size: 10.5 }, place);
  }
  sheet.y += 4 * MM;
}

function drawOpening(page: DocumentSheet, moreInfo: readonly InfoRow[]): void {
  const { sheet, content, texts } = page;
  const place = { x: FRAME.left, width: FRAME.width };
  for (const [label, text] of moreInfo) sheet.paragraph(`${label}: ${text}`, BODY, place);
  if (moreInfo.length > 0) sheet.y += 4 * MM;
  if (content.intro !== null) {
    sheet.paragraph(content.intro, BODY, place);
    sheet.y += 4 * MM;
  }
  drawParty(page, texts.shipTo, content.shipTo);
}
