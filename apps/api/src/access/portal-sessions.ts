import type { Core } from "../core";
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

/** A link of the kinds that lead into the portal. */
export type EntryClaims = PortalTokenClaims & { readonly kind: "CLIENT" | "DOCUMENT" | "PREVIEW" };

/** The result of opening a link. */
export interface OpenedLink {
  readonly cookie: string;
  readonly cookieMaxAgeSeconds: number;
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

  /** What a token says that has not expired and is there to look around; null for every other. It may have ended all the same. */
  readEntry(token: string): EntryClaims | null {
    const claims = parsePortalToken(token, this.needs.environment.linkKeys);
    return claims !== null && isEntry(claims) && claims.expiresAt > this.needs.clock.now() ? claims : null;
  }

  /** Whether a link works: not one of an older generation, shortened, or of a client who is gone or has no access. */
  works(claims: EntryClaims): Promise<boolean> {
    return this.isLinked(claims, `${IS_CURRENT[claims.kind]} ${IS_NOT_SHORTENED[claims.kind]}`);
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
    const { kind, merchantId, clientId, documentId } = claims;
    if (!(await this.isLinked(claims, IS_CURRENT[kind]))) return null;
    return { kind, clientId, documentId, scope: grantMerchantScope(merchantId) };
  }

  /** Staff's looks at the portal end; whoever still may opens another. Call inside a transaction. */
  async endPreviews({ merchantId }: MerchantScope): Promise<void> {
    await this.needs.database.execute(
      "DELETE FROM portal_session WHERE merchant_id = :merchantId AND read_only = :readOnly",
      { merchantId, readOnly: this.needs.database.boolean(true) },
    );
  }

  /** Whether what a link is about is there, as `conditions` say. */
  private async isLinked(claims: PortalTokenClaims, conditions: string): Promise<boolean> {
    const now = this.needs.clock.now().toISOString();
    const sql = `SELECT 1 AS "one" ${LINKED} ${conditions}`;
    return (await this.needs.database.row(sql, { ...linkOf(claims), now })) !== null;
  }

  /**
   * Starts the session that a link opens, which counts as its client's visit; too many of one link end the oldest. Null when it does
   * not work.
   */
  async open(claims: EntryClaims): Promise<OpenedLink | null> {
    const { text, secretHash } = createCredential(claims.merchantId);
    const now = this.needs.clock.now();
    const expiresAt = expiryOf(claims, now);
    const link = linkOf(claims);
    const readOnly = this.needs.database.boolean(claims.kind === "PREVIEW");
    const session = { ...link, id: newId(), secretHash, readOnly, now: now.toISOString() };
    const insert = (): Promise<{ readonly sessions: number } | null> =>
      this.needs.database.row<{ readonly sessions: number }>(OPEN_LINK[claims.kind], {
        ...session,
        expiresAt: expiresAt.toISOString(),
        linkedDocumentId: claims.documentId ?? "",
        counted: KEPT_SESSIONS_PER_LINK + SURPLUS_SESSIONS,
      });
    const opened = await this.needs.database.transaction(insert, { isSingle: true });
    if (opened === null) return null;
    if (opened.sessions >= KEPT_SESSIONS_PER_LINK + SURPLUS_SESSIONS) await this.endSurplus(claims);
    return { cookie: text, cookieMaxAgeSeconds: Math.floor((expiresAt.getTime() - now.getTime()) / 1000) };
  }

  private async endSurplus({ kind, merchantId, clientId, documentId }: EntryClaims): Promise<void> {
    const end = (): Promise<number> =>
      this.needs.database.execute(END_SURPLUS_SESSIONS, {
        merchantId,
        clientId,
        linkedDocumentId: documentId ?? "",
        readOnly: this.needs.database.boolean(kind === "PREVIEW"),
        kept: KEPT_SESSIONS_PER_LINK,
      });
    await this.needs.database.transaction(end, { isSingle: true });
  }
}

function isEntry(claims: PortalTokenClaims): claims is EntryClaims {
  return claims.kind !== "PAY";
}

/** No session outlives its link, but the short one of a preview, whose link is for a minute. */
function expiryOf({ kind, expiresAt }: EntryClaims, now: Date): Date {
  const hours = kind === "PREVIEW" ? PREVIEW_SESSION_HOURS : SESSION_HOURS;
  const latest = new Date(now.getTime() + hours * 3_600_000);
  return kind !== "PREVIEW" && expiresAt < latest ? expiresAt : latest;
}

function linkOf({ merchantId, clientId, documentId, ...numbers }: PortalTokenClaims) {
  const { clientGeneration, clientRenewal, documentGeneration } = numbers;
  return { merchantId, clientId, documentId, clientGeneration, clientRenewal, documentGeneration };
}

const LINKED = `
  FROM client c
  LEFT JOIN document d ON d.merchant_id = c.merchant_id AND d.id = :documentId AND d.client_id = c.id
  WHERE c.merchant_id = :merchantId AND c.id = :clientId AND c.archived_at IS NULL AND c.portal_access
    AND c.link_generation = :clientGeneration`;

const OF_DOCUMENT = "AND d.link_generation = :documentGeneration";

/** Of the generation that counts. */
const IS_CURRENT = { CLIENT: "", DOCUMENT: OF_DOCUMENT, PREVIEW: "", PAY: OF_DOCUMENT } as const;

/** Staff may shorten a link's validity; that also applies to URLs already sent, and for good. */
const IS_NOT_SHORTENED = {
  CLIENT: "AND c.link_renewal = :clientRenewal AND c.link_expires_at > :now",
  DOCUMENT: "AND d.link_expires_at > :now",
  PREVIEW: "",
} as const;

/**
 * In one statement, because every customer's every visit starts with it; a trigger notes the visit. Returns how many the link had
 * opened already, at most as many as matter; nothing when it does not work.
 */
function openLink(kind: EntryClaims["kind"], documentGeneration: string): string {
  return `
  INSERT INTO portal_session (merchant_id, id, client_id, document_id, secret_hash, client_generation,
         client_renewal, document_generation, read_only, created_at, expires_at)
  SELECT c.merchant_id, :id, c.id, :documentId, :secretHash, c.link_generation,
         :clientRenewal, ${documentGeneration}, :readOnly, :now, :expiresAt
  ${LINKED} ${IS_CURRENT[kind]} ${IS_NOT_SHORTENED[kind]}
  RETURNING (SELECT CAST(COUNT(*) AS integer) FROM (
    SELECT 1 FROM portal_session s
    WHERE s.merchant_id = :merchantId AND s.client_id = :clientId AND s.read_only = :readOnly
      AND COALESCE(s.document_id, '') = :linkedDocumentId LIMIT :counted) counted) AS "sessions"`;
}

const OPEN_LINK = {
  CLIENT: openLink("CLIENT", "NULL"),
  DOCUMENT: openLink("DOCUMENT", "d.link_generation"),
  PREVIEW: openLink("PREVIEW", "NULL"),
} as const;

const END_SURPLUS_SESSIONS = `
  DELETE FROM portal_session WHERE merchant_id = :merchantId AND client_id = :clientId AND id IN (
    SELECT s.id FROM portal_session s
    WHERE s.merchant_id = :merchantId AND s.client_id = :clientId AND COALESCE(s.document_id, '') = :linkedDocumentId
      AND s.read_only = :readOnly
    ORDER BY s.created_at DESC, s.id DESC LIMIT 1000 OFFSET :kept)`;
