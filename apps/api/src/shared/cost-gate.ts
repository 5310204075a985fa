import { OperationalError } from "./errors";

/** There is more to do than can be done soon. */
export class TooBusyError extends OperationalError {
  constructor() {
    super("There is too much to do right now. Try again in a few seconds.");
  }
}

interface CostGateRules {
  readonly running: number;
  /** Of each kind. */
  readonly waiting: number;
}

type Start = () => void;

/** Lets a few expensive jobs run at a time and some wait; refuses the rest at once. Urgent ones go first. */
export class CostGate {
  private running = 0;
  private readonly urgent: Start[] = [];
  private readonly others: Start[] = [];

  constructor(private readonly rules: CostGateRules) {}

  get isIdle(): boolean {
    return this.running === 0;
  }

  /** Errors: throws TooBusyError when too many are waiting. */
  async run<Result>(job: () => Promise<Result>, { isUrgent }: { readonly isUrgent: boolean }): Promise<Result> {
    if (this.running >= this.rules.running) await this.wait(isUrgent ? this.urgent : this.others);
    else this.running += 1;
    try {
      return await job();
    } finally {
      // Whoever is next takes this one's place.
      const next = this.urgent.shift() ?? this.others.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private wait(lane: Start[]): Promise<void> {
    if (lane.length >= this.rules.waiting) throw new TooBusyError();
    return new Promise((start) => lane.push(start));
  }
}

/** A gate for each name, so that a flood at one holds up nobody at another. There are only gates that somebody is at. */
export class CostGates {
  private readonly gates = new Map<string, CostGate>();

  constructor(private readonly rules: CostGateRules) {}

  /** Errors: throws TooBusyError when too many are waiting at this gate. */
  async run<Result>(name: string, job: () => Promise<Result>): Promise<Result> {
    const gate = this.gates.get(name) ?? new CostGate(this.rules);
    this.gates.set(name, gate);
    try {
      return await gate.run(job, { isUrgent: false });
    } finally {
      if (gate.isIdle) this.gates.delete(name);
    }
  }
}
