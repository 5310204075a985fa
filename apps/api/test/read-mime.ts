/** A part of an email that has a file name. */
export interface MimeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The files in an email as it went over the wire. Source: RFC 2045, 2046 and 2231. */
export function readMimeFiles(message: string): readonly MimeFile[] {
  return partsOf(message).flatMap(({ head, body }) => {
    const fileName = fileNameOf(head);
    if (fileName === null) return [];
    const mediaType = /^content-type:\s*([^;\s]+)/im.exec(head)?.[1] ?? "";
    if (!/^content-transfer-encoding:\s*base64/im.test(head)) throw new Error(`Not base64: ${head}`);
    return [{ fileName, mediaType, bytes: Buffer.from(body, "base64") }];
  });
}

interface Part {
  readonly head: string;
  readonly body: string;
}

/** The leaves of the tree. */
function partsOf(text: string): readonly Part[] {
  const end = text.indexOf("\r\n\r\n");
  const head = text.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
  const body = text.slice(end + 4);
  const boundary = /^content-type:\s*multipart\/.*?boundary="?([^";\r\n]+)/im.exec(head)?.[1];
  if (boundary === undefined) return [{ head, body }];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(part.replace(/^\r\n/, "")));
}

/** Of the disposition; encoded ones are in one piece here. */
function fileNameOf(head: string): string | null {
  const disposition = /^content-disposition:\s*attachment(.*)$/im.exec(head)?.[1] ?? "";
  const encoded = /filename\*(?:0\*)?=utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1]?.trim() ?? null;
}
