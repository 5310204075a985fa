import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import { fillPlaceholders, joinPieces } from "@kundenportal/domain/placeholders/render";
import { isPayUrl } from "../../../access/portal-links";
import { type MailBlock, toBlocks } from "../writing/mail-content";
import type { MailWords } from "./built-in-templates";
import type { FieldPlaceholderProblem } from "./placeholder-problem.types";

/** An email's texts, filled in. */
export interface FilledMail {
  readonly locale: Locale;
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** In text order, the subject first. */
  readonly problems: readonly FieldPlaceholderProblem[];
}

/** A link of ours that stands alone becomes a button; the most important one stands out. */
export function fillMail(words: MailWords, context: PlaceholderContext): FilledMail {
  const subject = fillPlaceholders(words.subject, context);
  const body = fillPlaceholders(words.body, context);
  return {
    locale: context.locale,
    subject: joinPieces(subject.pieces),
    blocks: withOneMainButton(
      toBlocks(body.pieces, (url) => ({ label: labelOf(url, context), isMain: isPayUrl(url) })),
    ),
    problems: [
      ...subject.problems.map((problem) => ({ field: "subject" as const, ...problem })),
      ...body.problems.map((problem) => ({ field: "body" as const, ...problem })),
    ],
  };
}

const PAY_LABEL: LocalizedText = { de: "Jetzt online bezahlen", en: "Pay online now" };
const PORTAL_LABEL: LocalizedText = { de: "Kundenportal öffnen", en: "Open the customer portal" };

/** Says what opens. */
function labelOf(url: string, { client, document, locale }: PlaceholderContext): string {
  if (isPayUrl(url)) return PAY_LABEL[locale];
  if (document === null || url === client.customerportalUrl) return PORTAL_LABEL[locale];
  const name = documentTypeName(document.content.type, locale);
  return { de: `${name} im Kundenportal ansehen`, en: `View ${name.toLowerCase()} in the customer portal` }[locale];
}

/** Paying comes before everything else; without it, the first button. */
function withOneMainButton(blocks: readonly MailBlock[]): readonly MailBlock[] {
  const buttons = blocks.filter((block) => block.kind === "BUTTON");
  const main = buttons.find(({ isMain }) => isMain) ?? buttons[0];
  return blocks.map((block) => (block.kind === "BUTTON" ? { ...block, isMain: block === main } : block));
}
