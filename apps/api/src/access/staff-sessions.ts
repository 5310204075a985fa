import type { Core } from "../core";
import type { Locale } from "@kundenportal/domain/locale";
import { ApiKeyEntity } from "./api-key.entity";
import { StaffSessionEntity } from "./staff-session.entity";
import { DatabaseUnavailableError, OutcomeUnknownError } from "../database/outages";
import type { StoredColumns } from "../database/stored-values";
import { newId } from "../shared/ids";
import { within } from "../shared/within";
import { API_KEY_SCOPES, type ApiKeyActor, type StaffActor, StaffRole } from "./actors";
import { API_KEY_PREFIX, createCredential, parseCredential } from "./credentials";
import { grantMerchantScope, type MerchantScope } from "./scopes";

const IDLE_HOURS = 12;
const MAX_HOURS = 24 * 7;
/** "Last seen" is written at most this often: it is for people, not for the record. */
const TOUCH_EVERY_MS = 5 * 60_000;
/** Nobody waits longer for it: whoever only reads must not notice that nothing can be written. */
const TOUCH_WAIT_MS = 200;

interface StaffSessionRow {
  readonly sessionId: string;
  readonly lastSeenAt: string;
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly locale: Locale;
  readonly timeZone: string;
}

interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scope: (typeof API_KEY_SCOPES)[number];
  /** A key never does more than whoever made it may do by now. Null: nobody in particular made it. */
  readonly creatorRole: StaffRole | null;
  readonly lastUsedAt: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
}

type StaffSessionsNeeds = Pick<Core, "database" | "clock" | "logger">;

/** Who a staff cookie or an API key stands for. */
export class StaffSessions {
  constructor(private readonly needs: StaffSessionsNeeds) {}

  /** Starts a session for somebody who has just proved who they are, and returns the cookie. Call inside a transaction. */
  async createSession(scope: MerchantScope, staffMemberId: string): Promise<{ cookie: string; maxAgeSeconds: number }> {
    const { text, secretHash } = createCredential(scope.merchantId);
    const now = this.needs.clock.now();
    await this.needs.database.writer.insert(StaffSessionEntity, {
      merchantId: scope.merchantId,
      id: newId(),
      staffMemberId,
      secretHash,
      createdAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + MAX_HOURS * 3_600_000).toISOString(),
    });
    return { cookie: text, maxAgeSeconds: MAX_HOURS * 3600 };
  }

  async endSession(actor: StaffActor): Promise<void> {
    await this.needs.database.transaction(async () => {
      await this.needs.database.writer.delete(StaffSessionEntity, {
        merchantId: actor.scope.merchantId,
        id: actor.sessionId,
      });
    });
  }

  /** Ends all sessions of a staff member except the given one. Call inside a transaction. */
  async endOtherSessions(scope: MerchantScope, staffMemberId: string, keptSessionId: string | null): Promise<void> {
    await this.needs.database.execute(
      `DELETE FROM staff_session
       WHERE merchant_id = :merchantId AND staff_member_id = :staffMemberId AND id <> :keptSessionId`,
      {
        merchantId: scope.merchantId,
        staffMemberId,
        keptSessionId: keptSessionId ?? "",
      },
    );
  }

  async findStaffMember(cookie: string): Promise<StaffActor | null> {
    const credential = parseCredential(cookie);
    if (credential === null) return null;
    const now = this.needs.clock.now();
    const parameters = {
      ...credential,
      now: now.toISOString(),
      idleSince: new Date(now.getTime() - IDLE_HOURS * 3_600_000).toISOString(),
    };
    const row = await this.needs.database.row<StaffSessionRow>(FIND_STAFF_SESSION, parameters, STAFF_VALUES);
    if (row === null) return null;
    const scope = grantMerchantScope(credential.merchantId);
    if (now.getTime() - Date.parse(row.lastSeenAt) > TOUCH_EVERY_MS) {
      await this.touch(() =>
        this.needs.database.writer.update(
          StaffSessionEntity,
          { merchantId: scope.merchantId, id: row.sessionId },
          { lastSeenAt: now.toISOString() },
        ),
      );
    }
    return {
      kind: "STAFF",
      id: row.id,
      sessionId: row.sessionId,
      name: row.name,
      role: row.role,
      locale: row.locale,
      timeZone: row.timeZone,
      scope,
    };
  }

  /** The keys that a person has made end for good; their names. Call inside a transaction. */
  async endKeysOf(scope: MerchantScope, staffMemberId: string): Promise<readonly string[]> {
    const values = { merchantId: scope.merchantId, staffMemberId, now: this.needs.clock.now().toISOString() };
    const alive = "merchant_id = :merchantId AND created_by = :staffMemberId AND revoked_at IS NULL";
    const keys = await this.needs.database.rows<{ readonly name: string }>(
      `SELECT name AS "name" FROM api_key WHERE ${alive} ORDER BY created_at, id`,
      values,
    );
    await this.needs.database.execute(`UPDATE api_key SET revoked_at = :now WHERE ${alive}`, values);
    return keys.map(({ name }) => name);
  }

  /** For the value of an `Authorization: Bearer` header. */
  async findApiKey(text: string): Promise<ApiKeyActor | null> {
    if (!text.startsWith(API_KEY_PREFIX)) return null;
    const credential = parseCredential(text.slice(API_KEY_PREFIX.length));
    if (credential === null) return null;
    const now = this.needs.clock.now();
    const parameters = { ...credential, now: now.toISOString() };
    const row = await this.needs.database.row<ApiKeyRow>(FIND_API_KEY, parameters, API_KEY_VALUES);
    if (row === null) return null;
    const scope = grantMerchantScope(credential.merchantId);
    if (row.lastUsedAt === null || now.getTime() - Date.parse(row.lastUsedAt) > TOUCH_EVERY_MS) {
      await this.touch(() =>
        this.needs.database.writer.update(
          ApiKeyEntity,
          { merchantId: scope.merchantId, id: row.id },
          { lastUsedAt: now.toISOString() },
        ),
      );
    }
    return {
      kind: "API_KEY",
      id: row.id,
      name: row.name,
      role: row.scope === "WRITE" && row.creatorRole !== "VIEWER" ? "EDITOR" : "VIEWER",
      locale: row.locale,
      timeZone: row.timeZone,
      scope,
    };
  }

  private async touch(write: () => Promise<unknown>): Promise<void> {
    const written = this.needs.database.transaction(write).catch((error: unknown) => {
      if (!(error instanceof DatabaseUnavailableError || error instanceof OutcomeUnknownError)) throw error;
      this.needs.logger.warn({ err: error }, "could not note when somebody was last seen");
    });
    await within(TOUCH_WAIT_MS, written);
  }
}

/** A role or scope that is not known here lets nobody in: it could be a lesser one. */
const STAFF_VALUES: StoredColumns = { role: Object.values(StaffRole) };
const API_KEY_VALUES: StoredColumns = { scope: API_KEY_SCOPES, creatorRole: Object.values(StaffRole) };

const FIND_STAFF_SESSION = `
  SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", f.id AS "id", f.name AS "name", f.role AS "role",
         f.locale AS "locale", m.time_zone AS "timeZone"
  FROM staff_session s
  JOIN staff_member f ON f.merchant_id = s.merchant_id AND f.id = s.staff_member_id AND f.disabled_at IS NULL
  JOIN merchant m ON m.id = s.merchant_id
  WHERE s.merchant_id = :merchantId AND s.secret_hash = :secretHash
    AND s.expires_at > :now AND s.last_seen_at > :idleSince`;

const FIND_API_KEY = `
  SELECT k.id AS "id", k.name AS "name", k.scope AS "scope", k.last_used_at AS "lastUsedAt", m.locale AS "locale",
         m.time_zone AS "timeZone", f.role AS "creatorRole"
  FROM api_key k
  JOIN merchant m ON m.id = k.merchant_id
  LEFT JOIN staff_member f ON f.merchant_id = k.merchant_id AND f.id = k.created_by
  WHERE k.merchant_id = :merchantId AND k.secret_hash = :secretHash AND k.revoked_at IS NULL AND f.disabled_at IS NULL
    AND (k.expires_at IS NULL OR k.expires_at > :now)`;
