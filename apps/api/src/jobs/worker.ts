import type { Logger } from "../shared/logger";
import { tracedAlone } from "../shared/tracing";
import { within } from "../shared/within";
import type { Outbox } from "./outbox";

/** For what other processes have enqueued, and for retries that have become due. */
const POLL_MS = 5_000;

/** Work that recurs. Several processes may run it, so doing it twice at the same time must be harmless. */
export interface PeriodicJob {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<unknown>;
  /** Its parts are spans of their own: it mostly finds nothing to do. */
  readonly isTracedInParts?: boolean;
  /** Somebody wanted it to run while it was running. */
  onTriggeredAgain?(): void;
}

/** Empties the outbox and runs the periodic jobs of this process. */
export class Worker {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private readonly wanted = new Set<string>();
  private isStopping = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly jobs: readonly PeriodicJob[],
    private readonly logger: Logger,
  ) {}

  start(): void {
    const drain: PeriodicJob = {
      name: "outbox",
      everyMs: POLL_MS,
      isTracedInParts: true,
      run: () => this.outbox.drain(() => this.isStopping),
      onTriggeredAgain: () => {
        this.outbox.nudge();
      },
    };
    this.outbox.onEnqueued(() => {
      this.trigger(drain);
    });
    for (const job of [drain, ...this.jobs]) {
      this.trigger(job);
      const timer = setInterval(() => {
        this.trigger(job);
      }, job.everyMs);
      timer.unref();
      this.timers.push(timer);
    }
  }

  /** Starts nothing new and waits for what is running, but not longer than that; others can then take over what is not done. */
  async stop(limitMs: number): Promise<void> {
    this.isStopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await within(limitMs, Promise.all(this.running.values()));
    await this.outbox.handBack();
  }

  /** One run of a job at a time; triggering it meanwhile makes it run once more. */
  private trigger(job: PeriodicJob): void {
    if (this.isStopping) return;
    if (this.running.has(job.name)) {
      job.onTriggeredAgain?.();
      this.wanted.add(job.name);
      return;
    }
    this.running.set(job.name, this.run(job));
  }

  private async run(job: PeriodicJob): Promise<void> {
    do {
      this.wanted.delete(job.name);
      try {
        if (job.isTracedInParts === true) await job.run();
        else await tracedAlone(`job ${job.name}`, () => job.run());
      } catch (error) {
        // It will run again; until then the rest of the process carries on.
        this.logger.error({ err: error, job: job.name }, "a job failed");
      }
    } while (this.wanted.has(job.name) && !this.isStopping);
    this.running.delete(job.name);
  }
}
