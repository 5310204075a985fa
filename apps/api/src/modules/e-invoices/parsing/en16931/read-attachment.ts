import type { EInvoiceAttachment } from "./parsed-e-invoice";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { ATTACHMENT_MEDIA_TYPES } from "./code-lists";
import type { FieldReader } from "./field-reader";
import { sanitiseFileName } from "../../../../shared/uploads/sanitise-file-name";

/**
 * BT-125, with the same attributes in both syntaxes. An empty one is no file, but its name is told: nothing was lost here.
 * Errors: reports INVALID_ATTACHMENT for other media types and for anything that is not base64, and returns null.
 */
export function readAttachment(
  fields: FieldReader,
  element: XmlElement,
  { id, description }: { readonly id: string; readonly description: string | null },
): EInvoiceAttachment | null {
  const base64 = fields.rawTextOf(element, "BT-125");
  if (base64.trim() === "") {
    fields.tell("BT-125", element, `${fields.attribute(element, "filename") ?? id} (0 kB)`);
    return null;
  }
  const mediaType = fields.attribute(element, "mimeCode")?.toLowerCase() ?? "";
  const extension = ATTACHMENT_MEDIA_TYPES.get(mediaType);
  if (extension === undefined) {
    const allowed = [...ATTACHMENT_MEDIA_TYPES.keys()].join(", ");
    return refuse(fields, element, `The media type (mimeCode) of an embedded file must be one of ${allowed}.`);
  }
  const bytes = decodeBase64(base64);
  if (bytes === null) return refuse(fields, element, "The embedded file is not base64.");

  const fallback = sanitiseFileName(`${id}${extension}`, `attachment${extension}`);
  const fileName = sanitiseFileName(fields.attribute(element, "filename") ?? "", fallback);
  return { id, description, fileName, mediaType, bytes };
}

function refuse(fields: FieldReader, element: XmlElement, message: string): null {
  fields.report("INVALID_ATTACHMENT", element, "BT-125", message);
  return null;
}

/** Strict, whereas `Buffer.from` skips what it does not know. White space may appear anywhere. */
function decodeBase64(text: string): Uint8Array | null {
  const compact = text.replace(/\s+/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return null;
  return Uint8Array.from(Buffer.from(compact, "base64"));
}
