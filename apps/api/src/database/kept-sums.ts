import type { Database } from "./database";

/*
 * What the triggers of migration 0040 keep, computed from the rows themselves: to check it, and to make it anew.
 */

interface KeptSum {
  readonly table: string;
  /** What the rows are told apart by, besides their slots. */
  readonly key: readonly string[];
  readonly figures: readonly string[];
  /** Selects key and figures, in this order. */
  readonly computed: string;
}

/** Stands for which merchants are meant. */
const OF_MERCHANTS = "1 = 1";
const ASKED = "d.gross_minor + d.fees_minor";
const STILL_ASKED = `(CASE WHEN d.status <> 'CANCELED' THEN ${ASKED}
  WHEN d.credit_notes_minor < ${ASKED} THEN d.credit_notes_minor WHEN ${ASKED} > 0 THEN ${ASKED} ELSE 0 END)`;
const DAY = `COALESCE(CASE WHEN d.type = 'OFFER' THEN d.valid_until ELSE d.due_date END, '9999-12-31')`;

function documentSums(clientId: string, day: string): string {
  return `SELECT p.merchant_id, p.client_id, p.day, p.type, p.status, p.currency, p.is_reminded, COUNT(*) AS documents,
      SUM(p.is_open) AS open_documents, SUM(p.open_minor) AS open_minor, SUM(p.excess_minor) AS excess_minor
    FROM (SELECT d.merchant_id, ${clientId} AS client_id, ${day} AS day, d.type, d.status, d.currency,
        CASE WHEN d.open_reminders > 0 THEN 1 ELSE 0 END AS is_reminded,
        CASE WHEN d.settled_minor < ${ASKED} THEN 1 ELSE 0 END AS is_open,
        CASE WHEN d.settled_minor < ${ASKED} THEN ${ASKED} - d.settled_minor ELSE 0 END AS open_minor,
        CASE WHEN d.settled_minor > ${STILL_ASKED} THEN d.settled_minor - ${STILL_ASKED} ELSE 0 END AS excess_minor
      FROM document d WHERE ${OF_MERCHANTS} ${day === "''" ? "" : "AND d.status = 'OPEN'"}) p
    GROUP BY p.merchant_id, p.client_id, p.day, p.type, p.status, p.currency, p.is_reminded`;
}

function ledgerSums(unit: string, period: string): string {
  return `SELECT l.merchant_id, '${unit}' AS unit, ${period} AS period, l.kind, l.currency, COUNT(*) AS entries,
      SUM(l.amount_minor) AS amount_minor
    FROM ledger_entry l WHERE ${OF_MERCHANTS} GROUP BY l.merchant_id, ${period}, l.kind, l.currency`;
}

const KEPT_SUMS: readonly KeptSum[] = [
  {
    table: "document_sum",
    key: ["merchant_id", "client_id", "day", "type", "status", "currency", "is_reminded"],
    figures: ["documents", "open_documents", "open_minor", "excess_minor"],
    computed: [
      documentSums("d.client_id", "''"),
      documentSums("d.client_id", DAY),
      documentSums("''", "''"),
      documentSums("''", DAY),
    ].join("\nUNION ALL\n"),
  },
  {
    table: "ledger_sum",
    key: ["merchant_id", "unit", "period", "kind", "currency"],
    figures: ["entries", "amount_minor"],
    computed: [ledgerSums("DAY", "l.booked_on"), ledgerSums("MONTH", "SUBSTR(l.booked_on, 1, 7)")].join(
      "\nUNION ALL\n",
    ),
  },
];

const OPEN_REMINDERS = `(SELECT COUNT(*) FROM document r WHERE r.merchant_id = d.merchant_id
  AND r.preceding_document_id = d.id AND r.type = 'REMINDER' AND r.status = 'OPEN')`;
const WRONGLY_REMINDED = `SELECT d.merchant_id, d.id, ${OPEN_REMINDERS} AS open_reminders FROM document d
  WHERE d.open_reminders <> ${OPEN_REMINDERS}`;

const SHOWN_STATUS = `(CASE WHEN d.type = 'REMINDER' AND d.status = 'OPEN' THEN COALESCE((SELECT i.status FROM document i
  WHERE i.merchant_id = d.merchant_id AND i.id = d.preceding_document_id AND i.status IN ('PAID', 'CANCELED')), d.status)
  ELSE d.status END)`;
const WRONGLY_SHOWN = `SELECT d.merchant_id, d.id, ${SHOWN_STATUS} AS shown_status FROM document d
  WHERE d.shown_status <> ${SHOWN_STATUS}`;

/** Columns that are kept like sums; each selects the documents in which it is wrong. */
const KEPT_COLUMNS = { open_reminders: WRONGLY_REMINDED, shown_status: WRONGLY_SHOWN };

/**
 * The sums that are not what their rows add up to, each in words: none, unless somebody has changed them by hand.
 * `merchantId` null: of all merchants.
 */
export async function listWrongSums(database: Database, merchantId: string | null): Promise<readonly string[]> {
  if (database.kind === "sqlite") return findWrongSums(database, merchantId);
  return database.transaction(async () => {
    await takeYourTime(database);
    return findWrongSums(database, merchantId);
  });
}

async function findWrongSums(database: Database, merchantId: string | null): Promise<readonly string[]> {
  const ofMerchant = merchantId === null ? OF_MERCHANTS : "merchant_id = :merchantId";
  const values = merchantId === null ? {} : { merchantId };
  const wrong = await Promise.all(
    KEPT_SUMS.map(async ({ table, key, figures, computed }) => {
      const columns = key.join(", ");
      const rows = await database.rows<Readonly<Record<string, string | number>>>(
        `SELECT ${columns}, ${figures.map((figure) => `CAST(SUM(${figure}) AS bigint) AS ${figure}`).join(", ")}
         FROM (SELECT ${columns}, ${figures.join(", ")} FROM ${table} WHERE ${ofMerchant}
               UNION ALL SELECT ${columns}, ${figures.map((figure) => `-c.${figure}`).join(", ")}
               FROM (${computed.replaceAll(OF_MERCHANTS, ofMerchant)}) c) both_ways
         GROUP BY ${columns} HAVING ${figures.map((figure) => `SUM(${figure}) <> 0`).join(" OR ")} ORDER BY ${columns}`,
        values,
      );
      return rows.map((row) => `${table}: ${JSON.stringify(row)}`);
    }),
  );
  const columns = await Promise.all(
    Object.entries(KEPT_COLUMNS).map(async ([column, wrongOnes]) => {
      const rows = await database.rows<{ readonly id: string }>(
        `SELECT w.id AS "id" FROM (${wrongOnes}) w WHERE ${ofMerchant}`,
        values,
      );
      return rows.map(({ id }) => `document.${column}: ${id}`);
    }),
  );
  return [...wrong.flat(), ...columns.flat()];
}

/** Makes all sums anew. Who writes meanwhile waits. */
export async function rebuildSums(database: Database): Promise<void> {
  await database.transaction(async () => {
    // What commits in between would be missing or count twice.
    if (database.kind === "postgres") {
      await takeYourTime(database);
      await database.execute("LOCK TABLE document, ledger_entry IN SHARE ROW EXCLUSIVE MODE");
    }
    for (const [column, wrongOnes] of Object.entries(KEPT_COLUMNS)) {
      await database.execute(
        `UPDATE document SET ${column} = w.${column} FROM (${wrongOnes}) w
         WHERE document.merchant_id = w.merchant_id AND document.id = w.id`,
      );
    }
    for (const { table, key, figures, computed } of KEPT_SUMS) {
      await database.execute(`DELETE FROM ${table}`);
      const columns = [...key, ...figures].join(", ");
      await database.execute(
        `INSERT INTO ${table} (${columns}, slot) SELECT ${columns}, 0 FROM (${computed}) computed`,
      );
    }
  });
}

/** What looks at every document takes longer than anything that somebody waits for. */
async function takeYourTime(database: Database): Promise<void> {
  await database.execute("SET LOCAL statement_timeout = 0");
}
