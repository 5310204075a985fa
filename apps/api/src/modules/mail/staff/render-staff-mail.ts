import type { Locale } from "@kundenportal/domain/locale";
import { writePieces } from "@kundenportal/domain/placeholders/output";
import type { Merchant } from "../../merchants/merchant.repository";
import { layOutMail } from "../sending/mail-html";
import type { RenderedMail } from "../sending/mail-queue";
import type { StaffMailWords } from "./staff-mail-texts";

/** Our own sentences, filled in already: names in them are not searched for placeholders. */
export function renderStaffMail(
  { subject, before, link, after }: StaffMailWords,
  { name: merchantName, accentColor }: Pick<Merchant, "name" | "accentColor">,
  locale: Locale,
): Pick<RenderedMail, "subject" | "text" | "html"> {
  const pieces = [
    { text: `${before.join("\n\n")}\n\n`, isUrl: false },
    { text: link, isUrl: true },
    { text: `\n\n${after.join("\n\n")}`, isUrl: false },
  ];
  return {
    subject: subject.replaceAll(/\s+/gu, " ").slice(0, MAX_SUBJECT_LENGTH),
    text: pieces.map(({ text }) => text).join(""),
    html: layOutMail(writePieces(pieces, "html"), { locale, merchantName, accentColor, footer: [merchantName] }),
  };
}

const MAX_SUBJECT_LENGTH = 500;
