import type { Core } from "../core";
import type { Locale } from "@kundenportal/domain/locale";
import { toBoolean } from "../database/columns";
import type { SqlParameters } from "../database/named-parameters";
import { isId } from "../shared/ids";
import type { CustomerActor, ReachableClient } from "./actors";
import { type Credential, parseCredential } from "./credentials";
import { readReleases, RELEASE_COLUMNS, RELEASE_JOINS, RELEASE_VALUES, type ReleaseRow } from "./portal-releases";
import { grantClientScope } from "./scopes";

/** A working session: one opened link. */
interface SessionRow extends ReleaseRow {
  readonly merchantId: string;
  readonly id: string;
  readonly clientId: string;
  readonly documentId: string | null;
  readonly readOnly: boolean | number;
  readonly expiresAt: string;
  readonly clientName: string;
  readonly merchantName: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly namedDocumentId: string | null;
  /** The client that the request says it is about; null: it does not say. */
  readonly focusedClientId: string | null;
}

interface CustomerSessionsNeeds extends Pick<Core, "database" | "clock"> {
  /** Those in which customers of a merchant without an account pay with play money; none if that is not allowed. */
  readonly sandboxCurrencies: readonly string[];
}

/** Turns the cookies of a browser, one for each link that was opened in it, into an actor. */
export class CustomerSessions {
  constructor(private readonly needs: CustomerSessionsNeeds) {}

  /**
   * Who portal cookies stand for, with everything that decides what they may do, in one statement.
   * A request is about one client. `focus` says which: it is the id of the client, or of one of their documents or
   * attachments. If it is null, or none of the links opens that client, the link opened last decides.
   * Null when all sessions have ended: because of their age or a raised generation, because client or document are gone,
   * or because the client has no access.
   */
  async find(cookies: readonly string[], focus: string | null): Promise<CustomerActor | null> {
    const credentials = cookies.map(parseCredential).filter((credential) => credential !== null);
    if (credentials.length === 0) return null;
    // With a single link there is nothing to choose from.
    const focused = credentials.length > 1 && focus !== null && isId(focus) ? focus : null;
    const rows = await this.findRows(credentials, focused);
    const [newest] = rows;
    if (newest === undefined) return null;
    const chosen = rows.find(({ clientId, focusedClientId }) => clientId === focusedClientId) ?? newest;
    return this.toActor(rows, chosen);
  }

  /** Ends all sessions of a browser. */
  async end(cookies: readonly string[]): Promise<void> {
    const credentials = cookies.map(parseCredential).filter((credential) => credential !== null);
    if (credentials.length === 0) return;
    const { sql, values } = sessionCondition(credentials);
    await this.needs.database.transaction(async () => {
      await this.needs.database.execute(`DELETE FROM portal_session AS s WHERE ${sql}`, values);
    });
  }

  /** The cookies that have to go so that only `limit` remain: those whose sessions have ended, then the oldest. */
  async findSurplus(cookies: readonly string[], limit: number): Promise<readonly string[]> {
    const known = cookies.map((cookie) => ({ cookie, credential: parseCredential(cookie) }));
    const credentials = known.map(({ credential }) => credential).filter((credential) => credential !== null);
    const rows = credentials.length === 0 ? [] : await this.findRows(credentials, null);
    const kept = new Set(rows.slice(0, limit).map(({ secretHash }) => secretHash));
    return known.flatMap(({ cookie, credential }) =>
      credential !== null && kept.has(credential.secretHash) ? [] : [cookie],
    );
  }

  /** Newest first. */
  private findRows(credentials: readonly Credential[], focus: string | null) {
    const { sql, values } = sessionCondition(credentials);
    return this.needs.database.rows<SessionRow & Pick<Credential, "secretHash">>(
      `${focus === null ? FIND_SESSIONS : FIND_FOCUSED_SESSIONS} AND (${sql}) ORDER BY s.created_at DESC, s.id DESC`,
      { ...values, now: this.needs.clock.now().toISOString(), ...(focus !== null && { focus }) },
      RELEASE_VALUES,
    );
  }

  /** The links of one client add up. A preview by staff stands for itself, so that it can never do what a customer can. */
  private toActor(rows: readonly SessionRow[], chosen: SessionRow): CustomerActor {
    const { merchantId, clientId } = chosen;
    const readOnly = toBoolean(chosen.readOnly);
    const links = readOnly ? [chosen] : rows.filter((row) => row.clientId === clientId && !toBoolean(row.readOnly));
    const isWhole = readOnly || links.some(({ documentId }) => documentId === null);
    const expiries = links.filter(({ documentId }) => !isWhole || readOnly || documentId === null);
    return {
      kind: "CUSTOMER",
      sessionId: chosen.id,
      scope: grantClientScope(merchantId, clientId),
      link: {
        kind: isWhole ? "CLIENT" : "DOCUMENT",
        clientId,
        documentIds: isWhole
          ? []
          : links.flatMap((row) => [row.documentId, row.namedDocumentId]).filter((id) => id !== null),
        readOnly,
      },
      entryDocumentId: readOnly || (!isWhole && links.length === 1) ? chosen.documentId : null,
      client: { id: clientId, name: chosen.clientName, portalAccess: true },
      reachableClients: reachableClients(rows),
      ...readReleases(chosen, this.needs.sandboxCurrencies),
      locale: chosen.locale,
      timeZone: chosen.timeZone,
      expiresAt: expiries.map(({ expiresAt }) => expiresAt).reduce((a, b) => (a > b ? a : b)),
    };
  }
}

function reachableClients(rows: readonly SessionRow[]): readonly ReachableClient[] {
  const clients = rows.map(({ clientId, clientName, merchantName }) => ({
    id: clientId,
    name: clientName,
    merchantName,
  }));
  return clients.filter(({ id }, index) => clients.findIndex((client) => client.id === id) === index);
}

/** Each merchant's sessions are looked up by that merchant. */
function sessionCondition(credentials: readonly Credential[]): {
  readonly sql: string;
  readonly values: SqlParameters;
} {
  const [only] = credentials;
  // Nearly everybody has opened one link.
  if (only !== undefined && credentials.length === 1) return ofOneLink(only);
  const merchantIds = [...new Set(credentials.map(({ merchantId }) => merchantId))];
  const values: Record<string, SqlParameters[string]> = {};
  const parts = merchantIds.map((merchantId, index) => {
    values[`merchant${String(index)}`] = merchantId;
    values[`hashes${String(index)}`] = credentials
      .filter((credential) => credential.merchantId === merchantId)
      .map(({ secretHash }) => secretHash);
    return `s.merchant_id = :merchant${String(index)} AND s.secret_hash IN (:...hashes${String(index)})`;
  });
  return { sql: parts.join(" OR "), values };
}

function ofOneLink({ merchantId, secretHash }: Credential): ReturnType<typeof sessionCondition> {
  return { sql: "s.merchant_id = :merchantId AND s.secret_hash = :secretHash", values: { merchantId, secretHash } };
}

function findSessions(focusedClient: string): string {
  return `
  SELECT s.merchant_id AS "merchantId", s.id AS "id", s.secret_hash AS "secretHash", s.client_id AS "clientId",
         s.document_id AS "documentId", s.read_only AS "readOnly", s.expires_at AS "expiresAt",
         c.name AS "clientName", c.locale AS "locale", m.name AS "merchantName", m.time_zone AS "timeZone",
         d.preceding_document_id AS "namedDocumentId", ${focusedClient} AS "focusedClientId", ${RELEASE_COLUMNS}
  FROM portal_session s
  JOIN client c ON c.merchant_id = s.merchant_id AND c.id = s.client_id
       AND c.link_generation = s.client_generation AND c.archived_at IS NULL AND c.portal_access
  JOIN merchant m ON m.id = s.merchant_id
  LEFT JOIN document d ON d.merchant_id = s.merchant_id AND d.id = s.document_id
  ${RELEASE_JOINS}
  WHERE s.expires_at > :now
    AND CASE WHEN s.document_generation IS NULL 
                  THEN s.read_only OR (c.link_renewal = s.client_renewal AND c.link_expires_at > :now)
             ELSE s.document_generation = d.link_generation AND d.link_expires_at > :now END`;
}

const FIND_SESSIONS = findSessions("NULL");

const FIND_FOCUSED_SESSIONS = findSessions(`COALESCE(
  (SELECT f.client_id FROM document f WHERE f.merchant_id = s.merchant_id AND f.id = :focus),
  (SELECT f.client_id FROM document_attachment t JOIN document f ON f.merchant_id = t.merchant_id AND f.id = t.document_id
   WHERE t.merchant_id = s.merchant_id AND t.id = :focus),
  :focus)`);
