import type { Core } from "../core";
import type { Locale } from "@kundenportal/domain/locale";
import { toBoolean } from "../database/columns";
import type { PayerActor } from "./actors";
import type { PortalLinks } from "./portal-links";
import { readReleases, RELEASE_COLUMNS, RELEASE_JOINS, RELEASE_VALUES, type ReleaseRow } from "./portal-releases";
import { parsePortalToken, type PortalTokenClaims } from "./portal-token";
import { grantClientScope } from "./scopes";

interface PaylinkRow extends ReleaseRow {
  readonly clientName: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly portalAccess: boolean | number;
  readonly timeZone: string;
}

interface PaylinksNeeds extends Pick<Core, "database" | "clock" | "environment"> {
  readonly portalLinks: PortalLinks;
  /** Those in which customers of a merchant without an account pay with play money; none if that is not allowed. */
  readonly sandboxCurrencies: readonly string[];
}

/** Turns paylinks into actors, again with each request: nothing is kept, not even a cookie. */
export class Paylinks {
  constructor(private readonly needs: PaylinksNeeds) {}

  /**
   * Who a token stands for, in one statement; `locale` is the browser's language. Null for a token that
   * is wrong, expired, for something else, of an older generation, or of a client who is gone or has no access.
   */
  async open(token: string, locale: Locale): Promise<PayerActor | null> {
    const claims = parsePortalToken(token, this.needs.environment.linkKeys);
    if (claims?.kind !== "PAY" || claims.documentId === null || claims.expiresAt <= this.needs.clock.now()) return null;
    const row = await this.findRow(claims);
    if (row === null || !toBoolean(row.portalAccess)) return null;
    const { merchantId, clientId, documentId } = claims;
    return {
      kind: "PAYER",
      scope: grantClientScope(merchantId, clientId),
      link: { kind: "PAY", clientId, documentIds: [documentId], readOnly: false },
      client: { id: clientId, name: row.clientName, portalAccess: true },
      ...readReleases(row, this.needs.sandboxCurrencies),
      locale,
      timeZone: row.timeZone,
      documentId,
      payUrl: this.needs.portalLinks.payUrlOf(token),
      contact: { firstName: row.firstName, lastName: row.lastName, email: row.email },
    };
  }

  private findRow(claims: PortalTokenClaims): Promise<PaylinkRow | null> {
    const { merchantId, clientId, documentId, clientGeneration, documentGeneration } = claims;
    const now = this.needs.clock.now().toISOString();
    return this.needs.database.row<PaylinkRow>(
      FIND_PAYLINK,
      { merchantId, clientId, documentId, clientGeneration, documentGeneration, now },
      RELEASE_VALUES,
    );
  }
}

/** Staff may shorten a link's validity; that also applies to URLs already sent. */
const FIND_PAYLINK = `
  SELECT c.name AS "clientName", c.first_name AS "firstName", c.last_name AS "lastName", c.email AS "email",
    c.portal_access AS "portalAccess", m.time_zone AS "timeZone", ${RELEASE_COLUMNS}
  FROM client c
  JOIN document d ON d.merchant_id = c.merchant_id AND d.id = :documentId AND d.client_id = c.id
  JOIN merchant m ON m.id = c.merchant_id
  ${RELEASE_JOINS}
  WHERE c.merchant_id = :merchantId AND c.id = :clientId AND c.archived_at IS NULL
    AND c.link_generation = :clientGeneration AND d.link_generation = :documentGeneration AND d.link_expires_at > :now`;
