/** What has to be read of a file to know what it is. */
export const HEAD_BYTES = 1024;

export const UNKNOWN_MEDIA_TYPE = "application/octet-stream";

interface FileKind {
  /** The first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  readonly fits: (head: Buffer) => boolean;
}

/** The kinds of files that EN 16931 lets an invoice embed, and the invoice itself. */
const KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  // Some programs put a byte order mark or an empty line in front. Anything else there could be another kind of file as well.
  [
    "application/pdf",
    { extensions: [".pdf"], fits: (head) => /^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(head.toString("latin1")) },
  ],
  ["image/png", { extensions: [".png"], fits: startsWith([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }],
  ["image/jpeg", { extensions: [".jpg", ".jpeg"], fits: startsWith([0xff, 0xd8, 0xff]) }],
  ["text/csv", { extensions: [".csv"], fits: isTable }],
  [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    {
      extensions: [".xlsx"],
      fits: (head) => /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/)/.test(firstInZip(head)),
    },
  ],
  [
    "application/vnd.oasis.opendocument.spreadsheet",
    {
      extensions: [".ods"],
      fits: (head) =>
        firstInZip(head) === "mimetype" && head.includes("application/vnd.oasis.opendocument.spreadsheet"),
    },
  ],
  ["application/xml", { extensions: [".xml"], fits: isXml }],
]);

/**
 * The declared type if the beginning of the file is one of that kind; otherwise UNKNOWN_MEDIA_TYPE, which nothing opens by itself.
 * Shape: `head` is the whole file or its first HEAD_BYTES.
 */
export function trueMediaType(declared: string, head: Uint8Array): string {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_BYTES));
  return KINDS.get(declared)?.fits(start) === true ? declared : UNKNOWN_MEDIA_TYPE;
}

/** A name that makes no computer open the file as something else: a PDF that is called `.html` would run as a page once it was saved. */
export function nameByMediaType(fileName: string, mediaType: string): string {
  const extensions = KINDS.get(mediaType)?.extensions ?? [".bin"];
  return extensions.some((extension) => fileName.toLowerCase().endsWith(extension))
    ? fileName
    : `${fileName}${extensions[0]}`;
}

function startsWith(bytes: readonly number[]): (head: Buffer) => boolean {
  const signature = Buffer.from(bytes);
  return (head) => head.subarray(0, signature.length).equals(signature);
}

/** Text of any encoding with one byte per letter, or UTF-8: no control characters, and not the beginning of something that runs. */
function isTable(head: Buffer): boolean {
  const text = head.toString("latin1").replace(/^\xEF\xBB\xBF/, "");
  // oxlint-disable-next-line no-control-regex -- these are what a table does not have
  return text.trim() !== "" && !/[\x00-\x08\x0E-\x1F]/.test(text) && !/^\s*(?:<|#!|%PDF|MZ|PK)/.test(text);
}

/** A web page may be well-formed, too: browsers would run it. */
function isXml(head: Buffer): boolean {
  const isWide = head[0] === 0xff || head[0] === 0xfe;
  const text = head
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "");
  return (isWide || !head.includes(0)) && /^\s*<[?!A-Za-z_]/.test(text) && !RUNS_IN_BROWSERS.test(text);
}

const RUNS_IN_BROWSERS = /<!doctype|<(?:[\w.-]+:)?(?:html|svg|script)\b|www\.w3\.org\/(?:1999\/xhtml|2000\/svg)/i;

/** The name of the first entry; "" if it is no ZIP archive. */
function firstInZip(head: Buffer): string {
  if (head.length < 30 || head.readUInt32LE(0) !== 0x0403_4b50) return "";
  return head.subarray(30, 30 + head.readUInt16LE(26)).toString("latin1");
}
