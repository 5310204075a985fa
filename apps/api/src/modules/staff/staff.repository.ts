import type { MerchantScope } from "../../access/scopes";
import type { ScopedWork, SystemAccess } from "../../access/system-access";
import type { Database } from "../../database/database";
import type { StoredColumns } from "../../database/stored-values";
import { API_KEY_SCOPES, StaffRole } from "../../access/actors";
import { ApiKeyEntity } from "../../access/api-key.entity";
import { StaffMemberEntity } from "./staff-member.entity";
import type { StaffMember, ApiKey } from "./staff-member";

export interface StoredTotpSecret {
  readonly id: string;
  readonly totpSecret: string;
}

export class StaffRepository {
  constructor(private readonly database: Database) {}

  /**
   * Everybody with this address, at any merchant: before sign-in nobody knows which one is meant, nor whether they are who
   * they say they are.
   * Shape: the address in lower case; at most a handful of rows.
   */
  async findByEmail(email: string): Promise<readonly (StaffMember & { readonly merchantId: string })[]> {
    return this.database.rows(
      `SELECT f.merchant_id AS "merchantId", ${STAFF_COLUMNS} FROM staff_member f
       WHERE f.email = :email AND f.disabled_at IS NULL ORDER BY f.created_at LIMIT 5`,
      { email },
      STAFF_VALUES,
    );
  }

  /** The same people, for what is done for them without anybody being signed in, with the scope to do it in. */
  async listByEmail(systemAccess: SystemAccess, email: string): Promise<readonly ScopedWork<StaffMember>[]> {
    return systemAccess.listWork(
      `SELECT f.merchant_id AS "merchantId", ${STAFF_COLUMNS} FROM staff_member f
       WHERE f.email = :email AND f.disabled_at IS NULL ORDER BY f.created_at LIMIT 5`,
      { email },
      STAFF_VALUES,
    );
  }

  async find(scope: MerchantScope, id: string): Promise<StaffMember | null> {
    return this.database.row<StaffMember>(
      `SELECT ${STAFF_COLUMNS} FROM staff_member f WHERE f.merchant_id = :merchantId AND f.id = :id`,
      { merchantId: scope.merchantId, id },
      STAFF_VALUES,
    );
  }

  /** All of them: a merchant has a handful. */
  async list(scope: MerchantScope): Promise<readonly StaffMember[]> {
    return this.database.rows<StaffMember>(
      `SELECT ${STAFF_COLUMNS} FROM staff_member f WHERE f.merchant_id = :merchantId ORDER BY f.created_at, f.id LIMIT 500`,
      { merchantId: scope.merchantId },
      STAFF_VALUES,
    );
  }

  /** Locks the owners until the transaction ends, so that two of them can't demote each other. */
  async listOwnersForUpdate(scope: MerchantScope): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id AS "id" FROM staff_member
       WHERE merchant_id = :merchantId AND role = 'OWNER' AND disabled_at IS NULL${this.database.forUpdate}`,
      { merchantId: scope.merchantId },
    );
    return rows.map(({ id }) => id);
  }

  async insert(scope: MerchantScope, member: StaffMember): Promise<void> {
    await this.database.writer.insert(StaffMemberEntity, { merchantId: scope.merchantId, ...member });
  }

  async change(scope: MerchantScope, id: string, change: Partial<Omit<StaffMember, "id">>): Promise<void> {
    await this.database.writer.update(StaffMemberEntity, { merchantId: scope.merchantId, id }, change);
  }

  /** False when a code of this time step or a later one has already been used: each code works once. */
  async useTotpStep(scope: MerchantScope, id: string, step: number): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE staff_member SET totp_last_step = :step
       WHERE merchant_id = :merchantId AND id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)`,
      { merchantId: scope.merchantId, id, step },
    );
    return changed === 1;
  }

  /** Of all merchants: they are sealed for the whole installation. */
  async listTotpSecrets(systemAccess: SystemAccess): Promise<readonly ScopedWork<StoredTotpSecret>[]> {
    return systemAccess.listWork(
      `SELECT f.merchant_id AS "merchantId", f.id AS "id", f.totp_secret AS "totpSecret" FROM staff_member f
       WHERE f.totp_secret IS NOT NULL`,
      {},
    );
  }

  /** Changes nothing when the person has changed it meanwhile. */
  async replaceTotpSecret(scope: MerchantScope, { id, totpSecret }: StoredTotpSecret, sealed: string): Promise<void> {
    await this.database.execute(
      `UPDATE staff_member SET totp_secret = :sealed
       WHERE merchant_id = :merchantId AND id = :id AND totp_secret = :totpSecret`,
      { merchantId: scope.merchantId, id, totpSecret, sealed },
    );
  }

  async listApiKeys(scope: MerchantScope): Promise<readonly ApiKey[]> {
    return this.database.rows<ApiKey>(
      `SELECT ${API_KEY_COLUMNS} FROM api_key k WHERE k.merchant_id = :merchantId ORDER BY k.created_at DESC, k.id LIMIT 500`,
      { merchantId: scope.merchantId },
      API_KEY_VALUES,
    );
  }

  async findApiKey(scope: MerchantScope, id: string): Promise<ApiKey | null> {
    return this.database.row<ApiKey>(
      `SELECT ${API_KEY_COLUMNS} FROM api_key k WHERE k.merchant_id = :merchantId AND k.id = :id`,
      { merchantId: scope.merchantId, id },
      API_KEY_VALUES,
    );
  }

  async insertApiKey(scope: MerchantScope, key: ApiKey, secretHash: string, createdBy: string): Promise<void> {
    await this.database.writer.insert(ApiKeyEntity, { merchantId: scope.merchantId, ...key, secretHash, createdBy });
  }

  async revokeApiKey(scope: MerchantScope, id: string, revokedAt: string): Promise<void> {
    await this.database.writer.update(ApiKeyEntity, { merchantId: scope.merchantId, id }, { revokedAt });
  }
}

const STAFF_COLUMNS = `
  f.id AS "id", f.name AS "name", f.email AS "email", f.role AS "role", f.locale AS "locale",
  f.password_hash AS "passwordHash", f.totp_secret AS "totpSecret", f.totp_confirmed_at AS "totpConfirmedAt",
  f.totp_last_step AS "totpLastStep", f.disabled_at AS "disabledAt", f.last_sign_in_at AS "lastSignInAt",
  f.created_at AS "createdAt"`;

const STAFF_VALUES: StoredColumns = { role: Object.values(StaffRole) };

const API_KEY_VALUES: StoredColumns = { scope: API_KEY_SCOPES };

const API_KEY_COLUMNS = `
  k.id AS "id", k.name AS "name", k.prefix AS "prefix", k.scope AS "scope", k.created_at AS "createdAt",
  k.last_used_at AS "lastUsedAt", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt"`;
