import {
  furtherDetailsHeading,
  furtherDetailText,
} from "@kundenportal/domain/documents/further-details/further-detail-text";
import type { Locale } from "@kundenportal/domain/locale";
import { type DocumentSheet, SMALL, STRONG } from "./document-sheet";
import { FRAME } from "./pdf-sheet";

/** Printed only on documents that came as a file. */
interface ImportedTexts {
  readonly information: string;
  readonly raisedListPrice: (price: string, surcharge: string) => string;
  readonly thirdParty: string;
}

export const IMPORTED_TEXTS: Readonly<Record<Locale, ImportedTexts>> = {
  de: {
    information: "Nur zur Information, nicht in der Summe enthalten",
    raisedListPrice: (price, surcharge) => `Listenpreis ${price}, zuzüglich ${surcharge}`,
    thirdParty: "Beträge Dritter",
  },
  en: {
    information: "For information only, not part of the total",
    raisedListPrice: (price, surcharge) => `List price ${price}, plus ${surcharge}`,
    thirdParty: "Third-party amounts",
  },
};

/** What a file says besides, at the very end. */
export function drawFurtherDetails({ sheet, content, locale }: DocumentSheet): void {
  const { furtherDetails = [] } = content;
  if (furtherDetails.length === 0) return;
  const place = { x: FRAME.left, width: FRAME.width };
  sheet.y += 4;
  sheet.needRoom(30);
  const style = { ...STRONG, size: SMALL.size };
  sheet.tags.within("H2", () => sheet.paragraph(furtherDetailsHeading(locale), style, place));
  sheet.tags.within("L", () => {
    for (const detail of furtherDetails) {
      const { label, value } = furtherDetailText(detail, locale);
      sheet.tags.within("LI", () => {
        sheet.tags.within("LBody", () => sheet.paragraph(`${label}: ${value}`, SMALL, place));
      });
    }
  });
}
