import type { ApiKeyActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { UserError } from "../../shared/errors";
import { isId, newId } from "../../shared/ids";
import type { StaffRepository } from "../staff/staff.repository";
import { type KeyRequest, KeyRequestOutcome } from "./key-request";
import type { KeyRequestRepository } from "./key-request.repository";

/** What was noted since then is lost when a process is killed. */
const FLUSH_MS = 5_000;
/** Of a key that failed or did not, between two flushes: however busy a program is, it costs others no more than that. */
const WAITING = 20;
const MAX_WAITING_KEYS = 500;
/** Of a key that failed or did not. */
const KEPT = 100;
const KEPT_MS = 7 * 86_400_000;
const OPERATION_LENGTH = 200;

type Noted = Omit<KeyRequest, "id" | "apiKeyId" | "outcome">;
type ByOutcome = Readonly<Record<KeyRequestOutcome, KeyRequest[]>>;

interface Waiting extends ByOutcome {
  readonly scope: MerchantScope;
}

interface KeyRequestsNeeds extends Pick<Core, "clock" | "database" | "logger"> {
  readonly keyRequestRepository: KeyRequestRepository;
  readonly staffRepository: StaffRepository;
}

/**
 * The last requests of each key, for whoever writes the program that uses it. Noting one costs the request nothing but a little
 * memory: some seconds later many are written at once, and the older ones deleted.
 */
export class KeyRequests {
  private waiting = new Map<string, Waiting>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly needs: KeyRequestsNeeds) {}

  note({ scope, id }: Pick<ApiKeyActor, "scope" | "id">, noted: Noted): void {
    const known = this.waiting.get(id);
    if (known === undefined && this.waiting.size >= MAX_WAITING_KEYS) return;
    const waiting: Waiting = known ?? { scope, DONE: [], FAILED: [] };
    if (known === undefined) this.waiting.set(id, waiting);
    const outcome = noted.statusCode >= 400 || noted.problems.length > 0 ? "FAILED" : "DONE";
    const operation = noted.operation.slice(0, OPERATION_LENGTH);
    const requests = waiting[outcome];
    requests.push({ ...noted, id: newId(), apiKeyId: id, operation, outcome });
    if (requests.length > WAITING) requests.shift();
    // Waiting for it keeps no process alive.
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes what was noted. What can't be written is dropped, with a word in the log. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { waiting } = this;
    this.waiting = new Map();
    if (waiting.size === 0) return;
    try {
      await this.needs.database.transaction(() => this.write(waiting));
    } catch (error) {
      this.needs.logger.warn({ err: error, keys: waiting.size }, "requests of API keys could not be noted");
    }
  }

  /** Newest first. Errors: throws UserError when there is no such key. */
  async list(
    scope: MerchantScope,
    { apiKeyId, outcome }: { readonly apiKeyId: string; readonly outcome: KeyRequestOutcome | null },
    page: PageRequest,
  ): Promise<Page<KeyRequest>> {
    const key = isId(apiKeyId) ? await this.needs.staffRepository.findApiKey(scope, apiKeyId) : null;
    if (key === null) throw new UserError("apiKeyId: no such key");
    const rows = await this.needs.keyRequestRepository.list(scope, { apiKeyId, outcome }, page);
    return toPage(rows, page, ({ id }) => ({ id, sortKey: "" }));
  }

  /** Of all keys those of more than a week ago. */
  async purge(): Promise<void> {
    const before = new Date(this.needs.clock.now().getTime() - KEPT_MS).toISOString();
    await this.needs.database.transaction(() => this.needs.keyRequestRepository.purge(before));
  }

  private async write(waiting: ReadonlyMap<string, Waiting>): Promise<void> {
    for (const [apiKeyId, { scope, ...byOutcome }] of waiting) {
      for (const outcome of Object.values(KeyRequestOutcome)) {
        const requests = byOutcome[outcome];
        if (requests.length === 0) continue;
        await this.needs.keyRequestRepository.insert(scope, requests);
        await this.needs.keyRequestRepository.keepNewest(scope, { apiKeyId, outcome, count: KEPT });
      }
    }
  }
}
