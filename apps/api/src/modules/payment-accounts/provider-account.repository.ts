import type { MerchantScope } from "../../access/scopes";
import type { SystemAccess } from "../../access/system-access";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import { anyList, type StoredColumns } from "../../database/stored-values";
import type { SqlParameters } from "../../database/named-parameters";
import { isId } from "../../shared/ids";
import { ProviderAccountEntity } from "./provider-account.entity";
import type { StoredAccount, AddressedAccount } from "./stored-account";

type AccountRow = Omit<ProviderAccountEntity, "live" | "preferred"> & {
  readonly live: boolean | number;
  readonly preferred: boolean | number;
};

export type AccountChange = Partial<Omit<StoredAccount, "id" | "scope" | "provider">>;

export class ProviderAccountRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<StoredAccount | null> {
    return isId(id) ? this.selectOne(scope, "AND a.id = :id", { id }) : null;
  }

  /** The one that new payments go to. Null: none has ever been chosen. */
  async findPreferred(scope: MerchantScope): Promise<StoredAccount | null> {
    return this.selectOne(scope, "AND a.preferred");
  }

  /** The account a webhook is addressed to, before anything is proven; null when there is no such account. */
  async findAddressed(provider: string, id: string): Promise<AddressedAccount | null> {
    if (!isId(id)) return null;
    return this.database.row<AddressedAccount>(
      `SELECT a.merchant_id AS "merchantId", a.id AS "id", a.webhook_secret AS "webhookSecret"
       FROM payment_provider_account a WHERE a.id = :id AND a.provider = :provider`,
      { id, provider },
    );
  }

  /** Oldest first, disconnected ones too. */
  async list(scope: MerchantScope): Promise<readonly StoredAccount[]> {
    return this.select(scope, "ORDER BY a.created_at, a.id");
  }

  /** The accounts, of all merchants, where something may have happened since: connected, or used for payments. */
  async listAlive(systemAccess: SystemAccess, since: string): Promise<readonly StoredAccount[]> {
    const rows = await systemAccess.listWork<AccountRow>(
      `SELECT ${COLUMNS} FROM payment_provider_account a
       WHERE a.disconnected_at IS NULL OR a.disconnected_at >= :since`,
      { since },
      VALUES,
    );
    return rows.map(({ scope, ...row }) => toAccount(scope, row));
  }

  /** All of a merchant's accounts; nobody else can change or add one until the transaction ends. */
  async lockAll(scope: MerchantScope): Promise<readonly StoredAccount[]> {
    // The merchant's row stands in for accounts that do not exist yet.
    await this.database.row(`SELECT id AS "id" FROM merchant WHERE id = :merchantId${this.database.forUpdate}`, {
      ...scope,
    });
    return this.list(scope);
  }

  async insert({ scope, currencies, ...account }: StoredAccount): Promise<void> {
    await this.database.writer.insert(ProviderAccountEntity, {
      merchantId: scope.merchantId,
      ...account,
      currencies: JSON.stringify(currencies),
    });
  }

  async change(scope: MerchantScope, id: string, { currencies, ...change }: AccountChange): Promise<void> {
    await this.database.writer.update(
      ProviderAccountEntity,
      { merchantId: scope.merchantId, id },
      { ...change, ...(currencies === undefined ? {} : { currencies: JSON.stringify(currencies) }) },
    );
  }

  private async selectOne(
    scope: MerchantScope,
    rest: string,
    parameters: SqlParameters = {},
  ): Promise<StoredAccount | null> {
    return (await this.select(scope, rest, parameters))[0] ?? null;
  }

  private async select(
    scope: MerchantScope,
    rest: string,
    parameters: SqlParameters = {},
  ): Promise<readonly StoredAccount[]> {
    const rows = await this.database.rows<AccountRow>(
      `SELECT ${COLUMNS} FROM payment_provider_account a WHERE a.merchant_id = :merchantId ${rest}`,
      { merchantId: scope.merchantId, ...parameters },
      VALUES,
    );
    return rows.map((row) => toAccount(scope, row));
  }
}

function toAccount(
  scope: MerchantScope,
  { merchantId: _, currencies, live, preferred, ...row }: AccountRow,
): StoredAccount {
  return {
    ...row,
    scope,
    // Written by us from a typed list.
    currencies: JSON.parse(currencies) as string[],
    live: toBoolean(live),
    preferred: toBoolean(preferred),
  };
}

const VALUES: StoredColumns = { currencies: anyList };

const COLUMNS = `
  a.merchant_id AS "merchantId", a.id AS "id", a.provider AS "provider", a.label AS "label", a.settings AS "settings",
  a.webhook_secret AS "webhookSecret", a.live AS "live", a.currencies AS "currencies", a.preferred AS "preferred",
  a.checked_at AS "checkedAt", a.disconnected_at AS "disconnectedAt", a.revision AS "revision",
  a.created_at AS "createdAt", a.updated_at AS "updatedAt"`;
