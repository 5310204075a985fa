import { inkOn } from "@kundenportal/domain/colors/contrast";
import type { Locale } from "@kundenportal/domain/locale";
import { isPayUrl } from "../../../access/portal-links";
import { escapeHtml } from "../../../http/html-page";
import { linkLabel } from "./link-label";

const FONT = "font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;color:#1d2129";

/** A whole paragraph and its address where a link is all there is in it; else only the beginning of the link. */
const LINK = /<p><a href="([^"]*)">[^<]*<\/a><\/p>|<a href=/g;

interface MailFrame {
  readonly locale: Locale;
  readonly merchantName: string;
  /** `#rrggbb`. */
  readonly accentColor: string;
  /** The small print; null lines are left out. */
  readonly footer: readonly (string | null)[];
}

/**
 * The whole HTML of an email: tables and inline styles, because that is what email programs understand, and nothing that
 * would have to be loaded.
 * Shape: `body` is what the placeholder renderer returns: `<p>`, `<br>` and `<a>` around escaped text.
 */
export function layOutMail(body: string, { locale, merchantName, accentColor, footer }: MailFrame): string {
  const small = footer.filter((line) => line !== null).map(escapeHtml);
  const hasPayButton = Array.from(body.matchAll(LINK)).some(([, url = ""]) => isPayUrl(url));
  const styled = body
    .replace(LINK, (_link, url?: string) =>
      url === undefined
        ? '<a style="color:#1d2129" href='
        : button(url, { accentColor, locale, isQuiet: hasPayButton && !isPayUrl(url) }),
    )
    .replaceAll("<p>", '<p style="margin:0 0 16px">');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(merchantName)}</title></head>
<body style="margin:0;padding:0;background:#f3f4f6">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border-top:4px solid ${accentColor}">
<tr><td style="padding:24px 28px 0;${FONT};font-weight:bold">${escapeHtml(merchantName)}</td></tr>
<tr><td style="padding:20px 28px 12px;${FONT}">${styled}</td></tr>
<tr><td style="padding:16px 28px 24px;border-top:1px solid #e3e5e9;font-family:Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;color:#5c6370">${small.join("<br>")}</td></tr>
</table></td></tr></table>
</body>
</html>`;
}

interface ButtonLook {
  readonly accentColor: string;
  readonly locale: Locale;
  /** Beside a more important one. */
  readonly isQuiet: boolean;
}

function button(url: string, { accentColor, locale, isQuiet }: ButtonLook): string {
  const colors = isQuiet
    ? "border:1px solid #c3c8d0;background:#ffffff;color:#1d2129"
    : `border:1px solid ${accentColor};background:${accentColor};color:${inkOn(accentColor)}`;
  const style = `display:inline-block;padding:12px 22px;border-radius:8px;${colors};text-decoration:none;font-weight:bold`;
  return `<p style="margin:8px 0 24px"><a href="${url}" style="${style}">${linkLabel(url, locale)}</a></p>`;
}
