import { z } from "zod";
import { equalInConstantTime, sha256Hex } from "../../../shared/crypto";
import { isId } from "../../../shared/ids";
import type { IncomingWebhook } from "../payment-provider";

/** What a message points to. */
export interface PaylinkHint {
  readonly linkId: string | null;
  readonly reference: string | null;
  readonly dedupeKey: string;
}

const text = z
  .union([z.string(), z.number()])
  .transform(String)
  .nullish()
  .catch(null)
  .transform((value) => value ?? "");
const body = z.object({
  transaction: z.object({
    referenceId: text,
    invoice: z.object({ referenceId: text, paymentRequestId: text }).nullish().catch(null),
  }),
});

/**
 * The messages are unsigned: one is worth looking into only because it came to the address that only the provider was
 * given. Compared as hashes, so that neither content nor length shows in the timing.
 */
export function isPathSecretRight(expected: string, given: string | null): boolean {
  return given !== null && equalInConstantTime(Buffer.from(sha256Hex(given)), Buffer.from(sha256Hex(expected)));
}

/** Null for anything that is not a message about a payment, and for the test that the back office can send. */
export function parseHint({ rawBody, now }: IncomingWebhook): PaylinkHint | null {
  const message = rawBody.toString("utf8").trim();
  const found = message.startsWith("{") ? fromJson(message) : fromForm(message);
  if (found === null) return null;
  const linkId = /^[1-9]\d{0,19}$/.test(found.linkId) ? found.linkId : null;
  const reference = found.reference === "" ? null : found.reference;
  // All payments of the account are reported to every listener: other shops have references of another kind.
  if (reference === null ? linkId === null : !isId(reference)) return null;
  // Messages have no id, and the same content can be news again later, such as a payment confirmed again after a
  // dispute: only what comes at the same time counts as a copy. Looking twice books nothing twice.
  return { linkId, reference, dedupeKey: `${now.toISOString().slice(0, 16)}:${sha256Hex(rawBody)}` };
}

interface Found {
  readonly linkId: string;
  readonly reference: string;
}

function fromJson(message: string): Found | null {
  const parsed = body.safeParse(parseJson(message));
  if (!parsed.success) return null;
  const { referenceId, invoice } = parsed.data.transaction;
  return {
    reference: referenceId === "" ? (invoice?.referenceId ?? "") : referenceId,
    linkId: invoice?.paymentRequestId ?? "",
  };
}

function fromForm(message: string): Found | null {
  const form = new URLSearchParams(message);
  const field = (name: string): string => form.get(`transaction${name}`) ?? "";
  if (field("[id]") === "" && field("[status]") === "") return null;
  const reference = field("[referenceId]");
  return {
    reference: reference === "" ? field("[invoice][referenceId]") : reference,
    linkId: field("[invoice][paymentRequestId]"),
  };
}

function parseJson(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    // A sender can send something that is not JSON; the schema then refuses it.
    return null;
  }
}
