import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import { isPayUrl } from "../../../access/portal-links";

const PORTAL_LABEL: LocalizedText = { de: "Im Kundenportal öffnen", en: "Open in the customer portal" };
const PAY_LABEL: LocalizedText = { de: "Jetzt bezahlen", en: "Pay now" };

/** The label of one of our links in an email. */
export function linkLabel(url: string, locale: Locale): string {
  return (isPayUrl(url) ? PAY_LABEL : PORTAL_LABEL)[locale];
}

/** An email without HTML has no buttons: each standalone link gets a label saying what it is for. */
export function labelLinks(text: string, { client, document, locale }: PlaceholderContext): string {
  const links = [client.customerportalUrl, document?.customerportalUrl, document?.payUrl];
  return text
    .split("\n\n")
    .map((paragraph) => (links.includes(paragraph) ? `${linkLabel(paragraph, locale)}:\n${paragraph}` : paragraph))
    .join("\n\n");
}
