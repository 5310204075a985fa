import { hasPrices } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { languageTag, type Locale } from "@kundenportal/domain/locale";
import type { DocumentSheet } from "./document-sheet";
import { headingOf } from "./pdf-headings";
import type { CarriedInvoice } from "./carried-invoice";
import { prepareFooter } from "./pdf-footer";
import { drawLetterhead, drawRunningHead } from "./pdf-letterhead";
import { drawLines } from "./pdf-lines";
import { drawClosing } from "./pdf-payment";
import { PdfSheet } from "./pdf-sheet";
import { PDF_TEXTS } from "./pdf-texts";
import { drawTotals } from "./pdf-totals";
import { readableOnWhite } from "./print-color";
import { DocumentFonts } from "./text/document-fonts";
import { eastAsianStyleOf } from "./text/east-asian-style";

export interface PrintOptions {
  /** The language of the printed words; the texts of the content stay as they are. */
  readonly locale: Locale;
  /** `#rrggbb` */
  readonly accentColor: string;
  /** A PNG or JPEG file that can be printed as it is; null or missing: none. */
  readonly logo?: Uint8Array | null;
  readonly version: number;
  readonly issuedAt: Date;
  /** The address for paying it, to click on and to scan; null: none. */
  readonly payUrl: string | null;
  /** The file that travels inside of the PDF; null or missing: none. */
  readonly carried?: CarriedInvoice | null;
  /** Not issued yet: nobody is to pay it, so that there is nothing to scan. */
  readonly isPreview?: boolean;
}

/**
 * The PDF of an issued content: an A4 letter according to DIN 5008 with embedded fonts.
 * The same content and options give the same bytes. Nothing in the content is followed: no file or address is opened, and
 * the only link in it is the paylink.
 */
export async function renderDocumentPdf(content: DocumentContent, options: PrintOptions): Promise<Buffer> {
  const fonts = new DocumentFonts();
  // Which fonts it takes turns out on the way. With other fonts other lines may break, so once more is not always enough.
  for (;;) {
    const sheet = writeDocument(content, options, fonts);
    if (!(await fonts.fetchMissing())) return sheet.finish();
  }
}

function writeDocument(content: DocumentContent, options: PrintOptions, fonts: DocumentFonts): PdfSheet {
  const { locale, accentColor, version, issuedAt, payUrl, carried = null, logo = null, isPreview = false } = options;
  const heading = headingOf(content, locale);
  const countries = [content.buyer.countryCode, content.seller.countryCode];
  const page: DocumentSheet = {
    sheet: new PdfSheet({
      title: `${heading} ${content.number}`,
      author: content.seller.name,
      language: languageTag(locale),
      createdAt: issuedAt,
      carried,
      fonts,
      eastAsianStyle: eastAsianStyleOf(JSON.stringify(content), countries),
    }),
    content,
    version,
    locale,
    texts: PDF_TEXTS[locale],
    accent: readableOnWhite(accentColor),
    logo,
    heading,
    hasPrices: hasPrices(content.type, content.totals.grossMinor),
    payUrl,
    isPreview,
  };
  const footer = prepareFooter(page);
  page.sheet.bottom = footer.top;
  page.sheet.withPageStart(
    () => drawRunningHead(page),
    () => {
      drawLetterhead(page);
      drawLines(page);
      drawTotals(page);
      drawClosing(page);
    },
  );
  footer.draw();
  return page.sheet;
}
