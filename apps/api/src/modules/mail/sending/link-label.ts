import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { PlaceholderContext } from "@kundenportal/domain/placeholders/placeholder-context";
import { isPayUrl } from "../../../access/portal-links";

const PORTAL_LABEL: LocalizedText = { de: "Im Kundenportal öffnen", en: "Open in the portal" };
const PAY_LABEL: LocalizedText = { de: "Jetzt bezahlen", en: "Pay now" };

/** What a link of ours is called in a mail. */
export function linkLabel(url: string, locale: Locale): string {
  return (isPayUrl(url) ? PAY_LABEL : PORTAL_LABEL)[locale];
}

/** Says in a mail without HTML, which has no buttons, what each link that stands alone is for. */
export function labelLinks(text: string, { client, document, locale }: PlaceholderContext): string {
  const links = [client.customerportalUrl, document?.customerportalUrl, document?.payUrl];
  return text
    .split("\n\n")
    .map((paragraph) => (links.includes(paragraph) ? `${linkLabel(paragraph, locale)}:\n${paragraph}` : paragraph))
    .join("\n\n");
}
