import type { Core } from "../core";
import { toBoolean } from "../database/columns";
import { newId } from "../shared/ids";
import { createCredential } from "./credentials";
import { type PortalTokenClaims, parsePortalToken } from "./portal-token";
import { grantMerchantScope, type MerchantScope } from "./scopes";

/** A session outlives the visit so that a customer who comes back the next day is still in, but never the link. */
const SESSION_HOURS = 24 * 14;
const PREVIEW_SESSION_HOURS = 1;
/** More people than share one link; whoever opens it again and again leaves no more than these, */
const KEPT_SESSIONS_PER_LINK = 50;
/** and so many more, so that not each opening has to end one. */
const SURPLUS_SESSIONS = 10;

interface LinkRow {
  readonly portalAccess: boolean | number;
  readonly clientGeneration: number;
  readonly clientRenewal: number;
  readonly linkExpiresAt: string;
  readonly documentGeneration: number | null;
  readonly documentLinkExpiresAt: string | null;
  /** Those that it has opened already, at most as many as matter. */
  readonly sessions: number;
}

/** A working link, found by its token. */
export interface ValidLink {
  readonly claims: PortalTokenClaims;
  readonly scope: MerchantScope;
  readonly clientId: string;
  /** True for staff viewing the portal as the client. */
  readonly readOnly: boolean;
  /** So many sessions were opened by it that the oldest have to end. */
  readonly hasSurplus: boolean;
}

/** The result of opening a link: a cookie and where to go. */
export interface OpenedLink {
  readonly cookie: string;
  readonly cookieMaxAgeSeconds: number;
  readonly documentId: string | null;
}

/** Whose link it was, and of which kind: all that is known about a link that we wrote. */
export interface GenuineLink extends Pick<PortalTokenClaims, "kind"> {
  readonly scope: MerchantScope;
}

/** What a link opened before it expired. */
export interface ExpiredLink extends Pick<PortalTokenClaims, "kind" | "clientId" | "documentId"> {
  readonly scope: MerchantScope;
}

type PortalSessionsNeeds = Pick<Core, "database" | "clock" | "environment">;

/** Turns portal URLs into sessions. */
export class PortalSessions {
  constructor(private readonly needs: PortalSessionsNeeds) {}

  /** Null for a token that is wrong, expired, of an older generation, or of a client who is gone or has no access. */
  async findLink(token: string): Promise<ValidLink | null> {
    const claims = parsePortalToken(token, this.needs.environment.linkKeys);
    if (claims === null || claims.kind === "PAY" || claims.expiresAt <= this.needs.clock.now()) return null;
    const row = await this.findRow(claims);
    if (row === null || !isCurrent(claims, row) || this.wasShortened(claims, row)) return null;
    return {
      claims,
      scope: grantMerchantScope(claims.merchantId),
      clientId: claims.clientId,
      readOnly: claims.kind === "PREVIEW",
      hasSurplus: row.sessions >= KEPT_SESSIONS_PER_LINK + SURPLUS_SESSIONS,
    };
  }

  /** A link that we wrote, whether it still works or not; its merchant may be gone. Null for any other text. */
  findGenuineLink(token: string): GenuineLink | null {
    const claims = parsePortalToken(token, this.needs.environment.linkKeys);
    return claims === null ? null : { kind: claims.kind, scope: grantMerchantScope(claims.merchantId) };
  }

  /** What a link contained that has merely expired, so that its owner can be sent a new one; null for any other. */
  async findExpiredLink(token: string): Promise<ExpiredLink | null> {
    const claims = parsePortalToken(token, this.needs.environment.linkKeys);
    if (claims === null || claims.kind === "PREVIEW" || claims.expiresAt > this.needs.clock.now()) return null;
    const row = await this.findRow(claims);
    if (row === null || !isCurrent(claims, row)) return null;
    const { kind, merchantId, clientId, documentId } = claims;
    return { kind, clientId, documentId, scope: grantMerchantScope(merchantId) };
  }

  /** Staff may shorten a link's validity; that also applies to URLs already sent, and for good. */
  private wasShortened({ kind, clientRenewal }: PortalTokenClaims, row: LinkRow): boolean {
    if (kind === "PREVIEW") return false;
    if (kind === "CLIENT" && row.clientRenewal !== clientRenewal) return true;
    const expiresAt = kind === "CLIENT" ? row.linkExpiresAt : row.documentLinkExpiresAt;
    return expiresAt === null || new Date(expiresAt) <= this.needs.clock.now();
  }

  /** Staff's looks at the portal end; whoever still may opens another. Call inside a transaction. */
  async endPreviews({ merchantId }: MerchantScope): Promise<void> {
    await this.needs.database.execute(
      "DELETE FROM portal_session WHERE merchant_id = :merchantId AND read_only = :readOnly",
      { merchantId, readOnly: this.needs.database.boolean(true) },
    );
  }

  private findRow(claims: PortalTokenClaims): Promise<LinkRow | null> {
    return this.needs.database.row<LinkRow>(FIND_LINK, {
      merchantId: claims.merchantId,
      clientId: claims.clientId,
      documentId: claims.documentId,
      linkedDocumentId: claims.documentId ?? "",
      readOnly: this.needs.database.boolean(claims.kind === "PREVIEW"),
      counted: KEPT_SESSIONS_PER_LINK + SURPLUS_SESSIONS,
    });
  }

  /** Starts the session that a link opens; too many of one link end the oldest. Call inside a transaction. */
  async createSession({ claims, readOnly, hasSurplus }: ValidLink): Promise<OpenedLink> {
    const { text, secretHash } = createCredential(claims.merchantId);
    const now = this.needs.clock.now();
    const latest = new Date(now.getTime() + (readOnly ? PREVIEW_SESSION_HOURS : SESSION_HOURS) * 3_600_000);
    const expiresAt = !readOnly && claims.expiresAt < latest ? claims.expiresAt : latest;
    await this.needs.database.execute(INSERT_SESSION, {
      merchantId: claims.merchantId,
      id: newId(),
      clientId: claims.clientId,
      documentId: claims.documentId,
      secretHash,
      clientGeneration: claims.clientGeneration,
      clientRenewal: claims.clientRenewal,
      documentGeneration: claims.documentId === null || readOnly ? null : claims.documentGeneration,
      readOnly: this.needs.database.boolean(readOnly),
      createdAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
    if (hasSurplus) {
      await this.needs.database.execute(END_SURPLUS_SESSIONS, {
        merchantId: claims.merchantId,
        clientId: claims.clientId,
        documentId: claims.documentId ?? "",
        readOnly: this.needs.database.boolean(readOnly),
        kept: KEPT_SESSIONS_PER_LINK,
      });
    }
    return {
      cookie: text,
      cookieMaxAgeSeconds: Math.floor((expiresAt.getTime() - now.getTime()) / 1000),
      documentId: claims.documentId,
    };
  }
}

function isCurrent(claims: PortalTokenClaims, row: LinkRow): boolean {
  if (!toBoolean(row.portalAccess) || row.clientGeneration !== claims.clientGeneration) return false;
  const isOfDocument = claims.kind === "DOCUMENT" || claims.kind === "PAY";
  return !isOfDocument || row.documentGeneration === claims.documentGeneration;
}

const FIND_LINK = `
  SELECT c.portal_access AS "portalAccess", c.link_generation AS "clientGeneration", c.link_renewal AS "clientRenewal",
         c.link_expires_at AS "linkExpiresAt",
         d.link_generation AS "documentGeneration", d.link_expires_at AS "documentLinkExpiresAt",
         (SELECT CAST(COUNT(*) AS integer) FROM (
            SELECT 1 FROM portal_session s
            WHERE s.merchant_id = c.merchant_id AND s.client_id = c.id AND s.read_only = :readOnly
              AND COALESCE(s.document_id, '') = :linkedDocumentId LIMIT :counted) counted) AS "sessions"
  FROM client c
  LEFT JOIN document d ON d.merchant_id = c.merchant_id AND d.id = :documentId AND d.client_id = c.id
  WHERE c.merchant_id = :merchantId AND c.id = :clientId AND c.archived_at IS NULL`;

/** Written out, because every customer's every visit starts with it. */
const INSERT_SESSION = `
  INSERT INTO portal_session (merchant_id, id, client_id, document_id, secret_hash, client_generation,
         client_renewal, document_generation, read_only, created_at, expires_at)
  VALUES (:merchantId, :id, :clientId, :documentId, :secretHash, :clientGeneration,
         :clientRenewal, :documentGeneration, :readOnly, :createdAt, :expiresAt)`;

const END_SURPLUS_SESSIONS = `
  DELETE FROM portal_session WHERE merchant_id = :merchantId AND client_id = :clientId AND id IN (
    SELECT s.id FROM portal_session s
    WHERE s.merchant_id = :merchantId AND s.client_id = :clientId AND COALESCE(s.document_id, '') = :documentId
      AND s.read_only = :readOnly
    ORDER BY s.created_at DESC, s.id DESC LIMIT 1000 OFFSET :kept)`;
