import type { FastifyInstance } from "fastify";
import type { Mail, MailRepository } from "./mail.repository";
import { html, type Html, localeOf, sendPage } from "../../../http/html-page";

const LIST_SIZE = 100;
const TEXTS = {
  de: {
    title: "Demo-Postfach",
    hint: "Hier landen alle E-Mails der Demo. Nichts davon hat diesen Rechner verlassen.",
    empty: "Noch keine E-Mails.",
    back: "Alle E-Mails",
    from: "Von",
    to: "An",
    text: "Text",
    notFound: "Diese E-Mail gibt es nicht.",
  },
  en: {
    title: "Demo mailbox",
    hint: "All emails of the demo end up here. None of them has left this machine.",
    empty: "No emails yet.",
    back: "All emails",
    from: "From",
    to: "To",
    text: "Text",
    notFound: "There is no such email.",
  },
} as const;

/** Everybody's email program in the demo. Register it in demo mode only: it shows every email to anyone. */
export function registerMailbox(app: FastifyInstance, mails: MailRepository): void {
  app.get("/mailbox", async (request, reply) => {
    const locale = localeOf(request);
    const texts = TEXTS[locale];
    const list = await mails.listForMailbox(LIST_SIZE);
    return sendPage(reply, {
      status: 200,
      locale,
      title: texts.title,
      body: html`<main class="mailbox">
        <h1>${texts.title}</h1>
        <p class="muted">${texts.hint}</p>
        ${
          list.length === 0
            ? html`<p>${texts.empty}</p>`
            : html`<ul class="mail-list">
                ${list.map(listItem)}
              </ul>`
        }
      </main>`,
    });
  });

  app.get<{ Params: { id: string } }>("/mailbox/:id", async (request, reply) => {
    const locale = localeOf(request);
    const texts = TEXTS[locale];
    const mail = await mails.findForMailbox(request.params.id);
    return sendPage(reply, {
      status: mail === null ? 404 : 200,
      locale,
      title: mail?.subject ?? texts.title,
      mixesSecrets: true,
      body: html`<main class="mailbox">
        <p><a href="/mailbox">${texts.back}</a></p>
        ${mail === null ? html`<p>${texts.notFound}</p>` : mailPage(mail, texts)}
      </main>`,
    });
  });

  app.get<{ Params: { id: string } }>("/mailbox/:id/html", async (request, reply) => {
    const mail = await mails.findForMailbox(request.params.id);
    return reply
      .code(mail === null ? 404 : 200)
      .header("content-type", "text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
      )
      .send(mail?.html.replace("<head>", '<head><base target="_blank">') ?? "");
  });
}

function listItem(mail: Mail): Html {
  return html`<li>
    <a href="/mailbox/${mail.id}">
      <strong>${mail.subject}</strong>
      <span class="muted"
        >${mail.recipient} · ${(mail.sentAt ?? mail.createdAt).slice(0, 16).replace("T", " ")} UTC</span
      >
    </a>
  </li>`;
}

function mailPage(mail: Mail, texts: (typeof TEXTS)[keyof typeof TEXTS]): Html {
  return html`<h1>${mail.subject}</h1>
    <p class="muted">
      ${texts.from}: ${mail.sender}<br />
      ${texts.to}: ${mail.recipient}
    </p>
    <iframe
      class="mail-frame"
      title="HTML"
      src="/mailbox/${mail.id}/html"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    ></iframe>
    <h2>${texts.text}</h2>
    <pre class="mail-text">${linkify(mail.text)}</pre>`;
}

/** Web addresses become links; everything else is escaped by `html`. */
function linkify(text: string): readonly (Html | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}
