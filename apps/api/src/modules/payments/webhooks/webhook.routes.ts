import type { FastifyInstance, FastifyReply } from "fastify";
import { ProviderError } from "../../../integrations/payment-providers/payment-provider";
import type { ReceivedOutcome, ReceiveWebhook } from "./receive-webhook";
import { namedScope } from "../../../http/named-scope";
import { OperationalError } from "../../../shared/errors";

const WEBHOOK_BODY_BYTES = 256 * 1024;

interface WebhookRoute {
  readonly Params: { readonly provider: string; readonly accountId: string; readonly secret?: string };
  readonly Body: unknown;
}

/**
 * Where payment providers report, each account at its own address. The body is left as it arrived, because signatures
 * cover its bytes. Answers 200 only after the commit; what does not concern us gets 200 too, so that the sender stops.
 */
export async function registerWebhooks(app: FastifyInstance, receiver: ReceiveWebhook): Promise<void> {
  const receive = namedScope("webhooks", async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => {
      done(null, body);
    });
    scope.post<WebhookRoute>(
      "/webhooks/:provider/:accountId/:secret?",
      { bodyLimit: WEBHOOK_BODY_BYTES },
      async ({ params, body, headers, log }, reply) => {
        const { provider, accountId, secret } = params;
        const rawBody = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        const address = { provider, accountId, pathSecret: secret ?? null };
        try {
          return await sendOutcome(reply, await receiver.receive(address, { headers, rawBody }));
        } catch (error) {
          if (error instanceof ProviderError) {
            log.warn({ err: error, provider }, "a webhook's payment could not be fetched");
            return reply.code(503).send({ outcome: "RETRY" });
          }
          // Told in the same words as everywhere.
          if (error instanceof OperationalError) throw error;
          // Ours to fix; the sender learns no details and tries again.
          log.error({ err: error, provider }, "a webhook could not be processed");
          return reply.code(500).send({ outcome: "RETRY" });
        }
      },
    );
  });
  await app.register(receive);
}

async function sendOutcome(reply: FastifyReply, outcome: ReceivedOutcome): Promise<FastifyReply> {
  return reply.code(outcome === "REJECTED" ? 401 : 200).send({ outcome });
}
