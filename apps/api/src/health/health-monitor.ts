import type { Clock } from "../shared/clock";
import type { Logger } from "../shared/logger";
import type { HealthCheck } from "./health-check";

const EVERY_MS = 2_000;
/** A check that takes longer has failed. It is not started again before it has ended. */
const LIMIT_MS = 1_500;
const COULD_NOT_LOOK = "It could not be looked at; the log says why.";

interface CheckState {
  readonly status: "ok" | "failing";
  readonly since: string;
  readonly problem?: string;
}

export interface HealthReport {
  readonly status: "ok" | "failing" | "stopping";
  readonly checks: Readonly<Record<string, CheckState>>;
}

/** Looks at everything again and again, so that whoever asks need not wait for anything. */
export class HealthMonitor {
  private readonly states = new Map<string, CheckState>();
  private readonly running = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private hasToStop = false;

  constructor(
    private readonly checks: readonly HealthCheck[],
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Resolves when it has looked once. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.lookAtAll(), EVERY_MS);
    this.timer.unref();
    await this.lookAtAll();
  }

  /** From now on nothing new should be sent here. */
  announceStop(): void {
    this.hasToStop = true;
  }

  get isStopping(): boolean {
    return this.hasToStop;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  get report(): HealthReport {
    const isFailing = [...this.states.values()].some(({ status }) => status === "failing");
    const status = isFailing ? "failing" : "ok";
    return { status: this.isStopping ? "stopping" : status, checks: Object.fromEntries(this.states) };
  }

  get mayServe(): boolean {
    const needed = this.checks.filter(({ isNeededToServe }) => isNeededToServe);
    return !this.isStopping && needed.every(({ name }) => this.states.get(name)?.status === "ok");
  }

  private async lookAtAll(): Promise<void> {
    await Promise.all(this.checks.map((check) => this.look(check)));
  }

  private async look(check: HealthCheck): Promise<void> {
    if (this.running.has(check.name)) return;
    this.running.add(check.name);
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<string>((resolve) => {
      timer = setTimeout(() => {
        resolve("There is no answer in time.");
      }, LIMIT_MS);
    });
    const looking = check
      .look()
      .catch((error: unknown) => {
        if (this.states.get(check.name)?.problem !== COULD_NOT_LOOK) {
          this.logger.error({ err: error, check: check.name }, "a health check could not look");
        }
        return COULD_NOT_LOOK;
      })
      .finally(() => this.running.delete(check.name));
    this.note(check.name, await Promise.race([looking, tooLate]));
    clearTimeout(timer);
  }

  private note(name: string, problem: string | null): void {
    const before = this.states.get(name);
    const status = problem === null ? "ok" : "failing";
    const isNews = before?.status !== status;
    const since = isNews ? this.clock.now().toISOString() : before.since;
    this.states.set(name, { status, since, ...(problem !== null && { problem }) });
    if (!isNews || (before === undefined && problem === null)) return;
    if (problem === null) this.logger.warn({ check: name }, "health: in order again");
    else this.logger.error({ check: name, problem }, "health: failing");
  }
}
