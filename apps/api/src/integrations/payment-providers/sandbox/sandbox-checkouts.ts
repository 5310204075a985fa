import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { isId } from "../../../shared/ids";
import type { Movement, Snapshot } from "../payment-provider";
import { SandboxCheckoutEntity } from "./sandbox-checkout.entity";

export interface SandboxCheckout {
  readonly id: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly locale: Locale;
  readonly status: Snapshot["checkout"];
  readonly movements: readonly Movement[];
  readonly returnUrl: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

type CheckoutRow = Omit<SandboxCheckout, "movements"> & { readonly movements: string };

/** The sandbox's own books. */
export class SandboxCheckouts {
  constructor(private readonly database: Database) {}

  async find(scope: MerchantScope, id: string): Promise<SandboxCheckout | null> {
    return this.select(scope, id, "");
  }

  /** Keeps it as it is until the transaction ends. */
  async findForUpdate(scope: MerchantScope, id: string): Promise<SandboxCheckout | null> {
    return this.select(scope, id, this.database.forUpdate);
  }

  async insert(scope: MerchantScope, checkout: SandboxCheckout): Promise<void> {
    await this.database.writer.insert(SandboxCheckoutEntity, {
      merchantId: scope.merchantId,
      ...checkout,
      movements: JSON.stringify(checkout.movements),
    });
  }

  async change(
    scope: MerchantScope,
    id: string,
    { status, movements }: Pick<SandboxCheckout, "status" | "movements">,
  ): Promise<void> {
    await this.database.writer.update(
      SandboxCheckoutEntity,
      { merchantId: scope.merchantId, id },
      { status, movements: JSON.stringify(movements) },
    );
  }

  private async select(scope: MerchantScope, id: string, suffix: string): Promise<SandboxCheckout | null> {
    if (!isId(id)) return null;
    const row = await this.database.row<CheckoutRow>(
      `SELECT id AS "id", reference AS "reference", amount_minor AS "amountMinor", currency AS "currency",
              description AS "description", locale AS "locale", status AS "status", movements AS "movements",
              return_url AS "returnUrl", created_at AS "createdAt", expires_at AS "expiresAt"
       FROM sandbox_checkout WHERE merchant_id = :merchantId AND id = :id${suffix}`,
      { merchantId: scope.merchantId, id },
    );
    // Written by us from typed movements.
    return row === null ? null : { ...row, movements: JSON.parse(row.movements) as Movement[] };
  }
}
