import type { FastifyInstance } from "fastify";
import type { PaymentSyncService } from "../modules/payments/payment-sync.service";
import { isId } from "../shared/ids";

const WEBHOOK_BODY_BYTES = 256 * 1024;

/**
 * Where payment providers report. The body stays as it came, because signatures are over its bytes. Answers 200 only
 * after the commit; what is none of our business gets 200 too, so that the sender stops.
 */
export function registerWebhooks(app: FastifyInstance, sync: PaymentSyncService): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => {
      done(null, body);
    });
    scope.post<{ Params: { provider: string; merchantId: string }; Body: unknown }>(
      "/webhooks/:provider/:merchantId",
      { bodyLimit: WEBHOOK_BODY_BYTES },
      async (request, reply) => {
        const { provider, merchantId } = request.params;
        const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const outcome = isId(merchantId)
          ? await sync.receiveWebhook(provider, merchantId, { headers: request.headers, rawBody })
          : "REJECTED";
        return reply.code(outcome === "REJECTED" ? 401 : 200).send({ outcome });
      },
    );
  });
}
