import { SEARCH_FORM_VERSION } from "@kundenportal/domain/search/search-text";
import type { Core } from "../core";
import type { MerchantScope } from "../access/scopes";
import type { SearchEntry, SearchSource } from "./search-source";

/** Few enough to keep no other writer waiting. */
const AT_ONCE = 500;

type Filling = Pick<Core, "database" | "systemAccess" | "searchIndexRepository" | "logger">;

/**
 * Indexes everything unless it is already there in the current form: after an upgrade that changes the form, after a backup was
 * restored on another kind of database, and in an installation that is older than the index. Stopped in the middle, it starts over.
 */
export async function fillSearchIndex(core: Filling, sources: readonly SearchSource[]): Promise<void> {
  const { database, logger, searchIndexRepository } = core;
  if ((await searchIndexRepository.findVersion()) === SEARCH_FORM_VERSION) return;
  let count = 0;
  for (const source of sources) {
    let after: Position | null = BEGINNING;
    while (after !== null) {
      const position: Position = after;
      const batch = await database.transaction(() => fillBatch(core, source, position));
      after = batch.last;
      count += batch.count;
    }
  }
  await database.transaction(async () => {
    await searchIndexRepository.tidy();
    await searchIndexRepository.setVersion(SEARCH_FORM_VERSION);
  });
  if (count > 0) logger.info({ records: count }, "what can be searched for was indexed");
}

/** Indexes everything anew, whatever is there. Servers may be running: until it is done they find less than there is. */
export async function rebuildSearchIndex(core: Filling, sources: readonly SearchSource[]): Promise<void> {
  await core.database.transaction(() => core.searchIndexRepository.clear());
  await fillSearchIndex(core, sources);
}

interface Position {
  readonly merchantId: string;
  readonly id: string;
}

const BEGINNING: Position = { merchantId: "", id: "" };

/** `last`: null at the end. */
async function fillBatch(
  { systemAccess, searchIndexRepository }: Filling,
  source: SearchSource,
  after: Position,
): Promise<{ readonly last: Position | null; readonly count: number }> {
  await searchIndexRepository.holdStill();
  const rows = await systemAccess.listWork<Position & { readonly clientId: string | null }>(
    `${source.select} WHERE (r.merchant_id, r.id) > (:afterMerchantId, :afterId) ORDER BY r.merchant_id, r.id LIMIT :limit`,
    { afterMerchantId: after.merchantId, afterId: after.id, limit: AT_ONCE },
  );
  const byMerchant = new Map<string, { readonly scope: MerchantScope; readonly entries: SearchEntry[] }>();
  for (const row of rows) {
    const of = byMerchant.get(row.merchantId) ?? { scope: row.scope, entries: [] };
    of.entries.push(source.toEntry(row));
    byMerchant.set(row.merchantId, of);
  }
  for (const { scope, entries } of byMerchant.values()) {
    await searchIndexRepository.putMany(scope, source.kind, entries);
  }
  return { last: rows.length < AT_ONCE ? null : (rows.at(-1) ?? null), count: rows.length };
}
