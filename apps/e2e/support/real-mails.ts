import type { FakeMailServer } from "../../api/test/fake-mail-server";
import type { StoryMails } from "./story";
import { expect } from "./test";

/** What came out of the mail server that the product hands its emails to. */
export function readMails(server: FakeMailServer): StoryMails {
  return {
    openLink: async (customer, { to, url }) => {
      await expect(async () => {
        const mail = server.messages.find((_, index) => server.taken[index] === to);
        expect(readText(mail ?? "")).toContain(url);
      }).toPass();
      await customer.goto(url);
    },
    expectNews: (_reader, subjects) =>
      expect(async () => {
        const seen = server.messages.map(readSubject).join("\n");
        for (const subject of subjects) expect(seen).toMatch(subject);
      }).toPass(),
  };
}

/** Source: RFC 2045, quoted-printable. */
function readText(message: string): string {
  return message.replaceAll(/=\r\n/g, "").replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => decode(hex));
}

/** Source: RFC 2047. */
function readSubject(message: string): string {
  const [, subject = ""] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(message) ?? [];
  const bytes = subject
    .replaceAll(/\?=\r\n[ \t]+=\?UTF-8\?Q\?/gi, "")
    .replaceAll(/=\?UTF-8\?Q\?|\?=/gi, "")
    .replaceAll("_", " ")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => decode(hex));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function decode(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
