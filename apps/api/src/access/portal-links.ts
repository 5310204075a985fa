import type { Environment } from "../config/environment";
import { createPortalToken } from "./portal-token";
import type { MerchantScope } from "./scopes";

interface LinkedClient {
  readonly id: string;
  readonly linkGeneration: number;
  readonly linkRenewal: number;
  readonly linkExpiresAt: string;
}

interface LinkedDocument {
  readonly id: string;
  readonly linkGeneration: number;
  readonly linkExpiresAt: string;
}

const PAY_PATH = "/pay/";

/** Distinguishes paylinks from our other addresses that texts can contain. */
export function isPayUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.startsWith(PAY_PATH);
}

/** Writes portal URLs. Always with the configured origin, whatever host a request came to. */
export class PortalLinks {
  constructor(private readonly environment: Pick<Environment, "portalUrl" | "linkKeys">) {}

  clientUrl(scope: MerchantScope, client: LinkedClient): string {
    return this.url(
      createPortalToken(
        {
          kind: "CLIENT",
          merchantId: scope.merchantId,
          clientId: client.id,
          documentId: null,
          clientGeneration: client.linkGeneration,
          documentGeneration: 0,
          clientRenewal: client.linkRenewal,
          expiresAt: new Date(client.linkExpiresAt),
        },
        this.environment.linkKeys,
      ),
    );
  }

  documentUrl(
    scope: MerchantScope,
    client: Pick<LinkedClient, "id" | "linkGeneration">,
    document: LinkedDocument,
  ): string {
    return this.url(this.documentToken("DOCUMENT", scope, client, document));
  }

  /** Opens a document's pay page and nothing else. Stops working with the document's link. */
  payUrl(scope: MerchantScope, client: Pick<LinkedClient, "id" | "linkGeneration">, document: LinkedDocument): string {
    return this.payUrlOf(this.documentToken("PAY", scope, client, document));
  }

  /** The address of a token that was checked. */
  payUrlOf(token: string): string {
    return `${this.environment.portalUrl}${PAY_PATH}${token}`;
  }

  /** A read-only look for staff. */
  previewUrl(
    scope: MerchantScope,
    client: Pick<LinkedClient, "id" | "linkGeneration">,
    documentId: string | null,
    expiresAt: Date,
  ): string {
    return this.url(
      createPortalToken(
        {
          kind: "PREVIEW",
          merchantId: scope.merchantId,
          clientId: client.id,
          documentId,
          clientGeneration: client.linkGeneration,
          documentGeneration: 0,
          clientRenewal: 0,
          expiresAt,
        },
        this.environment.linkKeys,
      ),
    );
  }

  private documentToken(
    kind: "DOCUMENT" | "PAY",
    scope: MerchantScope,
    client: Pick<LinkedClient, "id" | "linkGeneration">,
    document: LinkedDocument,
  ): string {
    return createPortalToken(
      {
        kind,
        merchantId: scope.merchantId,
        clientId: client.id,
        documentId: document.id,
        clientGeneration: client.linkGeneration,
        documentGeneration: document.linkGeneration,
        clientRenewal: 0,
        expiresAt: new Date(document.linkExpiresAt),
      },
      this.environment.linkKeys,
    );
  }

  private url(token: string): string {
    return `${this.environment.portalUrl}/p/${token}`;
  }
}
