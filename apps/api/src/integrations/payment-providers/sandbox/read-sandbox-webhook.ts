import { z } from "zod";
import type { WebhookVerdict } from "../payment-provider";

const webhookBody = z.object({
  id: z.string().min(1).max(100),
  checkout: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
});

/** What a sandbox message asks for, once its signature has been verified. */
export function readSandboxWebhook(rawBody: Buffer): WebhookVerdict {
  const body = webhookBody.safeParse(parseJson(rawBody.toString("utf8")));
  if (!body.success) return { kind: "IGNORE" };
  const { id, checkout, reference } = body.data;
  return { kind: "LOOK", providerRef: checkout, reference, dedupeKey: id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A sender can send something that is not JSON; the schema then refuses it.
    return null;
  }
}
