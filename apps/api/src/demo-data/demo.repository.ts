import type { Database } from "../database/database";

/** Whether there is no merchant yet, so that the demo may fill the database. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await database.row('SELECT 1 AS "one" FROM merchant LIMIT 1')) === null;
}

/** A client by the names that the demo gave; null when somebody changed or deleted them. */
export async function findClientByEmail(
  database: Database,
  merchantName: string,
  email: string,
): Promise<{ readonly merchantId: string; readonly clientId: string } | null> {
  return database.row(
    `SELECT c.merchant_id AS "merchantId", c.id AS "clientId" FROM client c
     JOIN merchant m ON m.id = c.merchant_id AND m.name = :merchantName WHERE c.email = :email`,
    { merchantName, email },
  );
}
