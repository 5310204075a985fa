import type { Locale } from "@kundenportal/domain/locale";
import type { FastifyInstance } from "fastify";
import type { Environment } from "../../config/environment";
import type { Core } from "../../core";
import { html, localeOf, sendPage } from "../../http/html-page";
import { contactLines, renderNotice } from "../../http/notice";
import { accentLink } from "../../http/page-accent";
import { renderHeader } from "../../http/page-header";
import type { RequestActors } from "../../http/request-actors";
import { senderOf } from "../merchants/logo-address";
import type { Merchant, MerchantRepository } from "../merchants/merchant.repository";

interface WelcomeNeeds extends Pick<Core, "systemAccess"> {
  readonly environment: Pick<Environment, "portalUrl" | "adminUrl">;
  readonly requestActors: RequestActors;
  readonly merchantRepository: MerchantRepository;
}

const TEXTS = {
  de: {
    title: "Willkommen im Kundenportal",
    text: "Hier sehen Sie Ihre Rechnungen, Angebote und anderen Dokumente – ohne Konto und ohne Passwort. Der Link in Ihrer E-Mail ist Ihr Schlüssel: Öffnen Sie ihn, und Sie sind da.",
    lost: "Sie finden die E-Mail nicht? Wenden Sie sich bitte an das Unternehmen, von dem Sie Ihre Dokumente bekommen. Es sendet Ihnen gern einen neuen Link.",
    lostTo: "Sie finden die E-Mail nicht? Melden Sie sich, und wir senden Ihnen gern einen neuen Link.",
    back: "Zu Ihren Dokumenten",
  },
  en: {
    title: "Welcome to the customer portal",
    text: "This is where you see your invoices, offers and other documents – with no account and no password. The link in your email is your key: open it and you are in.",
    lost: "Can’t find the email? Please contact the company that sends you your documents. They will gladly send you a new link.",
    lostTo: "Can’t find the email? Get in touch and we will gladly send you a new link.",
    back: "Go to your documents",
  },
} as const satisfies Record<Locale, unknown>;

/** The page of whoever types in the portal's host: customers, who have no account and therefore nothing to sign in to. */
export function registerWelcome(app: FastifyInstance, needs: WelcomeNeeds): void {
  const { adminUrl, portalUrl } = needs.environment;
  const staffHost = new URL(adminUrl).host;
  const hasOwnStaffHost = staffHost !== new URL(portalUrl).host;

  app.get("/", async (request, reply) => {
    if (hasOwnStaffHost && request.host === staffHost) return reply.redirect("/admin/", 302);
    const merchant = await findOnlyMerchant(needs);
    const locale = localeOf(request, merchant?.locale);
    const texts = TEXTS[locale];
    const isKnown = (await needs.requestActors.findCustomer(request)).kind === "CUSTOMER";
    const body = html`<p>${texts.text}</p>
      ${isKnown ? html`<p><a class="button" href="/portal/">${texts.back}</a></p>` : null}
      <p class="muted">${merchant === null ? texts.lost : texts.lostTo}</p>
      ${merchant === null ? null : contactLines(merchant, locale)}`;
    return sendPage(reply, {
      status: 200,
      locale,
      title: texts.title,
      head: merchant === null ? null : accentLink(merchant.accentColor),
      body: html`${renderHeader(request, { sender: merchant === null ? null : senderOf(merchant), locale })}
      ${renderNotice({ title: texts.title, body })}`,
    });
  });
}

/** Where several share the installation, a visitor without a link is told about none of them. */
async function findOnlyMerchant({ merchantRepository, systemAccess }: WelcomeNeeds): Promise<Merchant | null> {
  const merchants = await systemAccess.listWork(`SELECT id AS "merchantId" FROM merchant LIMIT 2`, {});
  const [only] = merchants;
  return only === undefined || merchants.length > 1 ? null : merchantRepository.find(only.scope);
}
