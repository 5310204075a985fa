import type { Core } from "../../../core";
import {
  OutcomeUnknownError,
  ProviderUnavailableError,
} from "../../../integrations/payment-providers/payment-provider";
import { inLanes } from "../../../shared/in-lanes";
import { OutOfPatience } from "../../../shared/patience";
import { Pauses } from "../../../shared/pauses";
import type { OfAccount } from "../../payment-accounts/payment-providers";

interface DuePoll extends OfAccount {
  readonly id: string;
  readonly scope: { readonly merchantId: string };
}

/** So many accounts are asked at the same time. */
const ACCOUNTS_AT_ONCE = 8;
/** All that has to be asked about one payment or refund. */
const POLL_MS = 40_000;
/** After that, the rest of a slow account waits for the next round, as everybody else does for this one. */
const LANE_MS = 20_000;
/** How long an account whose provider does not answer is left alone. */
const PAUSES_MS = [15_000, 60_000, 300_000, 900_000] as const;

/** Asks providers about what is due, one account not waiting for another. */
export class DuePolls {
  private readonly pauses: Pauses;

  constructor(private readonly needs: Pick<Core, "clock" | "logger" | "patience">) {
    this.pauses = new Pauses(needs.clock, PAUSES_MS);
  }

  /** The accounts that are not asked now. */
  get pausedAccounts(): readonly string[] {
    return this.pauses.list();
  }

  async run<Due extends DuePoll>(due: readonly Due[], poll: (due: Due) => Promise<void>): Promise<void> {
    const { clock, patience, logger } = this.needs;
    const startedMs = new Map<string, number>();
    await inLanes(due, {
      atOnce: ACCOUNTS_AT_ONCE,
      laneOf: ({ scope, providerAccountId }) => providerAccountId ?? scope.merchantId,
      work: async (one) => {
        const account = one.providerAccountId ?? one.scope.merchantId;
        const nowMs = clock.monotonicMs();
        if (nowMs - (startedMs.get(account) ?? nowMs) > LANE_MS) return false;
        if (!startedMs.has(account)) startedMs.set(account, nowMs);
        try {
          await patience.atMost(POLL_MS, () => poll(one));
          this.pauses.worked(account);
          return true;
        } catch (error) {
          // The next poll is already set.
          logger.warn({ err: error, id: one.id, ...pickAccount(one) }, "a poll failed");
          if (!isSilence(error)) return true;
          this.pauses.failed(account);
          return false;
        }
      },
    });
  }
}

/** The provider does not answer: asking it about something else would be as futile. */
function isSilence(error: unknown): boolean {
  return (
    error instanceof ProviderUnavailableError || error instanceof OutcomeUnknownError || error instanceof OutOfPatience
  );
}

function pickAccount({ provider, providerAccountId }: OfAccount): OfAccount {
  return { provider, providerAccountId };
}
