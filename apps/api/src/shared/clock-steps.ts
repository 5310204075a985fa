import type { Clock } from "./clock";

/** Notices when somebody sets the clock, by comparing it with one that nobody can set. */
export class ClockSteps {
  private offsetMs: number;
  private calmSinceMs = -Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly toleratedMs: number,
  ) {
    this.offsetMs = this.measure();
  }

  /** How long ago the clock was last set, or something else happened after which times can't be trusted. */
  calmForMs(): number {
    const offsetMs = this.measure();
    if (Math.abs(offsetMs - this.offsetMs) > this.toleratedMs) this.disturb();
    this.offsetMs = offsetMs;
    return this.clock.monotonicMs() - this.calmSinceMs;
  }

  /** Something else happened. */
  disturb(): void {
    this.calmSinceMs = this.clock.monotonicMs();
  }

  private measure(): number {
    return this.clock.now().getTime() - this.clock.monotonicMs();
  }
}
