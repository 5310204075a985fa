import type { FastifyReply, FastifyRequest } from "fastify";
import { contactLines, renderNotice } from "../../http/notice";
import { html, localeOf, sendPage } from "../../http/html-page";
import { accentLink } from "../../http/page-accent";
import { renderHeader } from "../../http/page-header";
import { ENDED_LINK_TEXTS } from "./ended-link-texts";
import { senderOf } from "../merchants/logo-address";
import type { EndedLink } from "./explain-ended-link";

/** The page of a link that opens nothing: whose it was, as far as its visitor may know, and what to do now. */
export function sendEndedLinkPage(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  { state, merchant, canBeRenewed, retryAfterSeconds }: EndedLink,
): FastifyReply {
  const locale = localeOf(request, merchant?.locale);
  const texts = ENDED_LINK_TEXTS[locale];
  const title = texts.titles[state];
  const name = merchant?.name ?? "";
  const body =
    merchant === null
      ? html`<p>${texts.unknown}</p>
          <p class="muted">${texts.unknownAsk}</p>`
      : state === "REPLACED"
        ? html`<p>${texts.replaced(name)}</p>
            <p class="muted">${texts.askIfLost(name)}</p>
            ${contactLines(merchant, locale)}`
        : canBeRenewed
          ? html`<p>${texts.expired} ${texts.renew(name)}</p>
              <form method="post" action="/p/${token}/new-link"><button class="button">${texts.button}</button></form>`
          : html`<p>${texts.expired}</p>
              <p>${texts.ask(name)}</p>
              ${contactLines(merchant, locale)}`;
  if (retryAfterSeconds !== null) void reply.header("retry-after", String(retryAfterSeconds));
  // Nothing brings an expired link back; one that was withdrawn may be released again.
  const gone = state === "EXPIRED" ? 410 : 404;
  return sendPage(reply.header("referrer-policy", "no-referrer"), {
    status: retryAfterSeconds === null ? gone : 429,
    locale,
    title,
    head: merchant === null ? null : accentLink(merchant.accentColor),
    body: html`${renderHeader(request, { sender: merchant === null ? null : senderOf(merchant), locale })}
    ${renderNotice({ title, body })}`,
  });
}
