import type { Database } from "../database/database";
import type { SqlParameters } from "../database/named-parameters";
import type { StoredColumns } from "../database/stored-values";
import { equalInConstantTime } from "../shared/crypto";
import { UnexpectedError } from "../shared/errors";
import { newId } from "../shared/ids";
import type { SystemActor } from "./actors";
import { verifyPassword } from "./passwords";
import { grantMerchantScope, type MerchantScope } from "./scopes";

/** A row of work waiting in our own tables, with the scope of the merchant it belongs to. */
export type ScopedWork<Row> = Row & { readonly scope: MerchantScope };

/** What somebody presented to prove that they know a merchant's secret, and what it must be. */
export interface Proof {
  readonly given: Buffer;
  readonly expected: Buffer;
}

/**
 * Scopes for what happens before or without anybody being signed in: work waiting in our own tables, messages signed with
 * a merchant's secret, passwords. A merchant's id alone never makes a scope.
 */
export class SystemAccess {
  constructor(private readonly database: Database) {}

  /**
   * Work of any merchant, in the running transaction if there is one.
   * Shape: `sql` selects from our own tables and names the merchant `AS "merchantId"`.
   */
  async listWork<Row>(
    sql: string,
    parameters: SqlParameters,
    columns: StoredColumns = {},
  ): Promise<readonly ScopedWork<Row>[]> {
    const rows = await this.database.workRows<Row & { readonly merchantId: string }>(sql, parameters, columns);
    return rows.map((row) => ({ ...row, scope: grantMerchantScope(row.merchantId) }));
  }

  /** Null, and no scope at all, unless what was presented could only be made with the merchant's secret. */
  admitBySecret(merchantId: string, { given, expected }: Proof): MerchantScope | null {
    const isProven = expected.length > 0 && equalInConstantTime(given, expected);
    return isProven ? grantMerchantScope(merchantId) : null;
  }

  /** Null unless the password matches the hash. */
  async admitByPassword(
    merchantId: string,
    { passwordHash }: { readonly passwordHash: string },
    password: string,
    from: { readonly isKnown: boolean },
  ): Promise<MerchantScope | null> {
    return (await verifyPassword(passwordHash, password, from)) ? grantMerchantScope(merchantId) : null;
  }

  /** The scope of a merchant that does not exist yet, under an id of its own. */
  foundMerchant(): MerchantScope {
    return grantMerchantScope(newId());
  }

  /** The actor when no person acts. Errors: throws when the merchant does not exist. */
  async actor(scope: MerchantScope): Promise<SystemActor> {
    const row = await this.database.row<{ readonly timeZone: string }>(
      `SELECT time_zone AS "timeZone" FROM merchant WHERE id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    if (row === null) throw new UnexpectedError("A merchant with a scope does not exist");
    return this.actorIn(scope, row.timeZone);
  }

  /** The same where the merchant's time zone is known. */
  actorIn(scope: MerchantScope, timeZone: string): SystemActor {
    return { kind: "SYSTEM", scope, timeZone };
  }
}
