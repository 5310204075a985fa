import { createServer, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { MailRefusedError, type OutgoingMail } from "./mail-transport";
import { SmtpTransport } from "./smtp-transport";

const createMail = (): OutgoingMail => ({
  messageId: "1@example.com",
  from: { name: 'Muster "Handel", GmbH\r\nBcc: all@example.com', address: "portal@example.com" },
  replyTo: "office@example.com",
  isAutomatic: true,
  settingsUrl: "https://portal.example.com/admin/settings/portal",
  to: "alma@example.com",
  subject: "Grüße\r\nBcc: all@example.com",
  text: "Guten Tag",
  html: "<p>Guten Tag</p>",
  attachments: [
    { fileName: "Rechnung.pdf", mediaType: "application/pdf", content: Readable.from([Buffer.from("%PDF")]) },
  ],
});

const servers: Server[] = [];
const sockets: Socket[] = [];
let transport: SmtpTransport | null = null;
afterEach(() => {
  transport?.close();
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A mail server that answers RCPT as specified and keeps what it was sent. */
async function startMailServer(answerToRecipient: string): Promise<{ readonly url: string; readonly lines: string[] }> {
  const lines: string[] = [];
  const server = createServer((socket: Socket) => {
    sockets.push(socket);
    let isData = false;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("utf8").split("\r\n").slice(0, -1)) {
        lines.push(line);
        if (isData && line !== ".") continue;
        const isEnd = isData;
        isData = line === "DATA";
        if (isData) socket.write("354 go on\r\n");
        else if (isEnd || !line.startsWith("RCPT")) socket.write("250 ok\r\n");
        else socket.write(`${answerToRecipient}\r\n`);
      }
    });
    socket.on("error", () => socket.destroy());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { url: `smtp://127.0.0.1:${String(address.port)}`, lines };
}

test("an email arrives with its parts, and nothing in it becomes a header", async () => {
  const { url, lines } = await startMailServer("250 ok");
  transport = new SmtpTransport(url);

  await transport.send(createMail());

  expect(lines.filter((line) => line.startsWith("RCPT"))).toEqual(["RCPT TO:<alma@example.com>"]);
  expect(lines).toEqual(
    expect.arrayContaining([
      "To: alma@example.com",
      "Reply-To: office@example.com",
      "Message-ID: <1@example.com>",
      expect.stringMatching(/^Date: \w{3}, \d{2} \w{3} \d{4} /),
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "List-Unsubscribe: <https://portal.example.com/admin/settings/portal>",
    ]),
  );
  expect(lines.some((line) => /^bcc:/i.test(line))).toBe(false);
  expect(lines.join("\n")).toContain("Content-Type: application/pdf; name=Rechnung.pdf");
});

test("an email that a person wrote may be answered by machines, and can't be unsubscribed from", async () => {
  const { url, lines } = await startMailServer("250 ok");
  transport = new SmtpTransport(url);

  await transport.send({ ...createMail(), isAutomatic: false, settingsUrl: null });

  expect(lines).toContain("Message-ID: <1@example.com>");
  expect(lines.filter((line) => /^(Auto-Submitted|X-Auto-Response-Suppress|List-Unsubscribe)/.test(line))).toEqual([]);
});

test.each([
  "Müller & Söhne",
  "北京东方贸易有限公司 ".repeat(9).trim(),
  "شركة النور",
  "👩‍🔧 Werkstatt",
  '"Alma", (Becker)',
])("%s arrives as the sender's name and in the subject, in headers of plain characters", async (name) => {
  const { url, lines } = await startMailServer("250 ok");
  transport = new SmtpTransport(url);

  await transport.send({
    ...createMail(),
    from: { name, address: "portal@example.com" },
    subject: `Neues von ${name}`,
  });

  const head = lines.slice(0, lines.indexOf("")).join("\n");
  expect(head).toMatch(/^[\x20-\x7e\n]*$/);
  expect(decodeHeader(head, "From")).toBe(
    `${name.startsWith('"') ? '"\\"Alma\\", (Becker)"' : name} <portal@example.com>`,
  );
  expect(decodeHeader(head, "Subject")).toBe(`Neues von ${name}`);
});

/** A header's value as an email program shows it. Source: RFC 2047. */
function decodeHeader(head: string, header: string): string {
  const folded = new RegExp(`^${header}: ((?:.*\\n[ \\t])*.*)$`, "m").exec(head)?.[1] ?? "";
  return folded
    .replaceAll(/\?=\n?[ \t]+=\?/g, "?==?")
    .replaceAll(/\n[ \t]/g, " ")
    .replaceAll(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/g, (words) =>
      Buffer.concat(Array.from(words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g), decodeWord)).toString("utf8"),
    );
}

function decodeWord([, encoding, text = ""]: RegExpMatchArray): Buffer {
  if (encoding === "B") return Buffer.from(text, "base64");
  const bytes = text
    .replaceAll("_", " ")
    .replaceAll(/=([0-9A-F]{2})/g, (_byte, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

test("a refused recipient is refused for good, a busy server is not", async () => {
  const { url } = await startMailServer("550 no such mailbox");
  transport = new SmtpTransport(url);
  await expect(transport.send(createMail())).rejects.toBeInstanceOf(MailRefusedError);
  transport.close();

  const busy = await startMailServer("451 try later");
  transport = new SmtpTransport(busy.url);
  await expect(transport.send(createMail())).rejects.not.toBeInstanceOf(MailRefusedError);
});

test("whether it is there can be asked without sending anything", async () => {
  const { url, lines } = await startMailServer("250 ok");
  transport = new SmtpTransport(url);
  await transport.check();
  expect(lines.some((line) => line.startsWith("createMail()"))).toBe(false);

  const away = new SmtpTransport("smtp://127.0.0.1:1");
  await expect(away.check()).rejects.toThrow("ECONNREFUSED");
});
