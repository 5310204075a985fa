import type { FastifyInstance, FastifyReply } from "fastify";
import { ProviderError } from "../integrations/payment-providers/payment-provider";
import type { PaymentSyncService, WebhookOutcome } from "../modules/payments/payment-sync.service";
import { isId } from "../shared/ids";

const WEBHOOK_BODY_BYTES = 256 * 1024;

interface WebhookRoute {
  readonly Params: { readonly provider: string; readonly merchantId: string };
  readonly Body: unknown;
}

/**
 * Where payment providers report. The body stays as it came, because signatures are over its bytes. Answers 200 only
 * after the commit; what is none of our business gets 200 too, so that the sender stops.
 */
export async function registerWebhooks(app: FastifyInstance, sync: PaymentSyncService): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => {
      done(null, body);
    });
    scope.post<WebhookRoute>(
      "/webhooks/:provider/:merchantId",
      { bodyLimit: WEBHOOK_BODY_BYTES },
      async ({ params, body, headers, log }, reply) => {
        if (!isId(params.merchantId)) return sendOutcome(reply, "REJECTED");
        const rawBody = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        try {
          return await sendOutcome(
            reply,
            await sync.receiveWebhook(params.provider, params.merchantId, { headers, rawBody }),
          );
        } catch (error) {
          if (!(error instanceof ProviderError)) throw error;
          log.warn({ err: error, provider: params.provider }, "a webhook's payment could not be fetched");
          return reply.code(503).send({ outcome: "RETRY" });
        }
      },
    );
  });
}

async function sendOutcome(reply: FastifyReply, outcome: WebhookOutcome): Promise<FastifyReply> {
  return reply.code(outcome === "REJECTED" ? 401 : 200).send({ outcome });
}
