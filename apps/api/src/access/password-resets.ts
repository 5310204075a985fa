import type { Core } from "../core";
import { createCredential, parseCredential } from "./credentials";
import { grantMerchantScope, type MerchantScope } from "./scopes";

const VALID_MS = 3_600_000;

interface Admitted {
  readonly scope: MerchantScope;
  readonly staffMemberId: string;
}

/** Tokens with which somebody who forgot their password may set a new one: for an hour, once, and only the newest. */
export class PasswordResets {
  constructor(private readonly needs: Pick<Core, "database" | "clock">) {}

  /** The token, which is stored as a hash only. Replaces the person's earlier one. Call inside a transaction. */
  async create(scope: MerchantScope, staffMemberId: string): Promise<string> {
    const { text, secretHash } = createCredential(scope.merchantId);
    const now = this.needs.clock.now();
    await this.needs.database.execute(
      `INSERT INTO password_reset (merchant_id, staff_member_id, secret_hash, created_at, expires_at)
       VALUES (:merchantId, :staffMemberId, :secretHash, :createdAt, :expiresAt)
       ON CONFLICT (merchant_id, staff_member_id) DO UPDATE
       SET secret_hash = excluded.secret_hash, created_at = excluded.created_at, expires_at = excluded.expires_at`,
      {
        merchantId: scope.merchantId,
        staffMemberId,
        secretHash,
        createdAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + VALID_MS).toISOString(),
      },
    );
    return text;
  }

  /** Whom a token stands for, without using it up. Null when it is wrong, used, replaced or too old. */
  async find(token: string): Promise<Admitted | null> {
    const credential = parseCredential(token);
    if (credential === null) return null;
    const row = await this.needs.database.row<{ readonly staffMemberId: string }>(
      `SELECT r.staff_member_id AS "staffMemberId" FROM password_reset r
       JOIN staff_member f ON f.merchant_id = r.merchant_id AND f.id = r.staff_member_id AND f.disabled_at IS NULL
       WHERE r.merchant_id = :merchantId AND r.secret_hash = :secretHash AND r.expires_at > :now`,
      { ...credential, now: this.needs.clock.now().toISOString() },
    );
    return row === null ? null : { scope: grantMerchantScope(credential.merchantId), staffMemberId: row.staffMemberId };
  }

  /** Uses the token up; null when somebody else has done so, or it is none. Call inside a transaction. */
  async use(token: string): Promise<Admitted | null> {
    const found = await this.find(token);
    const secretHash = parseCredential(token)?.secretHash ?? "";
    if (found === null) return null;
    const deleted = await this.needs.database.execute(
      `DELETE FROM password_reset WHERE merchant_id = :merchantId AND secret_hash = :secretHash`,
      { merchantId: found.scope.merchantId, secretHash },
    );
    return deleted === 1 ? found : null;
  }

  /** A person's link ends without having been used. Call inside a transaction. */
  async end(scope: MerchantScope, staffMemberId: string): Promise<void> {
    await this.needs.database.execute(
      `DELETE FROM password_reset WHERE merchant_id = :merchantId AND staff_member_id = :staffMemberId`,
      { merchantId: scope.merchantId, staffMemberId },
    );
  }
}
