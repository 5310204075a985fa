/** What goes wrong with a request. */
export type Fault =
  /** Done, but the connection breaks before the answer. */
  | { readonly kind: "LOSE_ANSWER" }
  /** Done, and answered after that time: late, or too late. */
  | { readonly kind: "DELAY"; readonly milliseconds: number }
  /** Done, and answered as soon as that has happened. */
  | { readonly kind: "HOLD"; readonly until: Promise<unknown> }
  /** Done, and answered so slowly, byte by byte, that it never ends. */
  | { readonly kind: "DRIP" }
  /** Not done. */
  | { readonly kind: "REFUSE"; readonly status: number; readonly retryAfter?: string }
  /** Done, and answered as a failure all the same. */
  | { readonly kind: "FAIL_AFTER"; readonly status: number }
  /** Done, and answered with garbage. */
  | { readonly kind: "GARBAGE" };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
  times: number;
}

/** What is to go wrong next; everything else works. */
export class FaultPlan {
  private readonly planned: Planned[] = [];

  /** The next `times` requests of that kind meet the fault. Earlier plans come first. */
  add(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.planned.push({ method, path, fault, times });
  }

  clear(): void {
    this.planned.length = 0;
  }

  take(method: string, path: string): Fault | null {
    const next = this.planned.find((plan) => plan.times > 0 && plan.method === method && plan.path.test(path));
    if (next === undefined) return null;
    next.times -= 1;
    return next.fault;
  }
}
