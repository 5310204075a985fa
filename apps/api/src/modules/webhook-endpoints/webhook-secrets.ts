import { randomBytes } from "node:crypto";
import type { Environment } from "../../config/environment";
import { TextSealer } from "../../shared/sealed-text";
import type { WebhookEndpoint } from "./webhook-endpoint";

/** Standard Webhooks: 24 to 64. */
const SECRET_BYTES = 32;

interface EndpointPlace {
  readonly merchantId: string;
  readonly id: string;
}

/** Makes, seals and opens what webhooks are signed with. Bound to merchant and endpoint: a copied one opens nowhere else. */
export class WebhookSecrets {
  private readonly sealer: TextSealer;

  constructor({ internalSecret, previousInternalSecrets }: Environment) {
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "webhook endpoints");
  }

  create(place: EndpointPlace): { readonly secret: string; readonly sealed: string } {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
    return { secret, sealed: this.sealer.seal(secret, placeOf(place)) };
  }

  /**
   * Those that count now, the newest first.
   * Errors: throws UnreadableSealError when they were sealed with a secret that no longer exists.
   */
  open(place: EndpointPlace, endpoint: WebhookEndpoint, now: string): readonly string[] {
    const { secret, previousSecret, previousSecretUntil } = endpoint;
    const isValid = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > now;
    return [secret, ...(isValid ? [previousSecret] : [])].map((sealed) => this.sealer.open(sealed, placeOf(place)));
  }
}

function placeOf({ merchantId, id }: EndpointPlace): string {
  return `${merchantId} ${id}`;
}
