import type { Locale } from "@kundenportal/domain/locale";

/** What surrounds the content of an email. */
export interface MailFrame {
  readonly locale: Locale;
  readonly subject: string;
  readonly merchantName: string;
  /** `#rrggbb`. */
  readonly accentColor: string;
  /** The small print, line by line. */
  readonly footer: readonly string[];
}
