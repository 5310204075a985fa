import type { ScopedWork, SystemAccess } from "../access/system-access";
import type { Database } from "../database/database";

/** Whether there is no merchant yet, so that the demo may fill the database. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.row('SELECT 1 AS "one" FROM merchant LIMIT 1')) === null;
}

/** One of the demo's clients, by email; null when somebody has changed or deleted it. */
export async function findClientByEmail(
  systemAccess: SystemAccess,
  merchantName: string,
  email: string,
): Promise<ScopedWork<{ readonly clientId: string }> | null> {
  const found = await systemAccess.listWork<{ readonly clientId: string }>(
    `SELECT c.merchant_id AS "merchantId", c.id AS "clientId" FROM client c
     JOIN merchant m ON m.id = c.merchant_id AND m.name = :merchantName WHERE c.email = :email`,
    { merchantName, email },
  );
  return found[0] ?? null;
}
