import { grantMerchantScope, type MerchantScope } from "../../access/scopes";
import { toBoolean } from "../../database/columns";
import type { Database } from "../../database/database";
import { isId } from "../../shared/ids";
import { ProviderAccountEntity } from "./provider-account.entity";

/** A row; `settings` and `webhookSecret` are sealed. */
export interface StoredAccount extends Omit<ProviderAccountEntity, "merchantId" | "currencies"> {
  readonly scope: MerchantScope;
  readonly currencies: readonly string[];
}

type AccountRow = Omit<ProviderAccountEntity, "live" | "preferred"> & {
  readonly live: boolean | number;
  readonly preferred: boolean | number;
};

export type AccountChange = Partial<Omit<StoredAccount, "id" | "scope" | "provider">>;

export class ProviderAccountRepository {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<StoredAccount | null> {
    return isId(id) ? this.selectOne("a.merchant_id = :merchantId AND a.id = :id", { ...scope, id }) : null;
  }

  /** The one that new payments go to. Null: none was ever chosen. */
  async findPreferred(scope: MerchantScope): Promise<StoredAccount | null> {
    return this.selectOne("a.merchant_id = :merchantId AND a.preferred", { ...scope });
  }

  /**
   * The account to which a webhook came, whosever it is. The caller must refuse the message unless it proves that it is
   * meant for this account.
   */
  async findAddressed(provider: string, id: string): Promise<StoredAccount | null> {
    return isId(id) ? this.selectOne("a.id = :id AND a.provider = :provider", { id, provider }) : null;
  }

  /** Oldest first, disconnected ones too. */
  async list(scope: MerchantScope): Promise<readonly StoredAccount[]> {
    return this.select("WHERE a.merchant_id = :merchantId ORDER BY a.created_at, a.id", { ...scope });
  }

  /** The accounts of all merchants in which something may have happened since: connected, or paid through since. */
  async listAlive(since: string): Promise<readonly StoredAccount[]> {
    return this.select("WHERE a.disconnected_at IS NULL OR a.disconnected_at >= :since", { since });
  }

  /** All of a merchant's accounts; nobody else changes or adds one until the transaction ends. */
  async lockAll(scope: MerchantScope): Promise<readonly StoredAccount[]> {
    // The merchant stands for accounts that are not there yet.
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
    condition: string,
    parameters: Readonly<Record<string, string>>,
  ): Promise<StoredAccount | null> {
    return (await this.select(`WHERE ${condition}`, parameters))[0] ?? null;
  }

  private async select(rest: string, parameters: Readonly<Record<string, string>>): Promise<readonly StoredAccount[]> {
    const rows = await this.database.rows<AccountRow>(
      `SELECT ${COLUMNS} FROM payment_provider_account a ${rest}`,
      parameters,
    );
    return rows.map(toAccount);
  }
}

function toAccount({ merchantId, currencies, live, preferred, ...row }: AccountRow): StoredAccount {
  return {
    ...row,
    scope: grantMerchantScope(merchantId),
    // Written by us from a typed list.
    currencies: JSON.parse(currencies) as string[],
    live: toBoolean(live),
    preferred: toBoolean(preferred),
  };
}

const COLUMNS = `
  a.merchant_id AS "merchantId", a.id AS "id", a.provider AS "provider", a.label AS "label", a.settings AS "settings",
  a.webhook_secret AS "webhookSecret", a.live AS "live", a.currencies AS "currencies", a.preferred AS "preferred",
  a.checked_at AS "checkedAt", a.disconnected_at AS "disconnectedAt", a.revision AS "revision",
  a.created_at AS "createdAt", a.updated_at AS "updatedAt"`;
