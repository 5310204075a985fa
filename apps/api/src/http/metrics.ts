import { Gauge, Counter, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import type { Database } from "../database/database";
import type { HealthMonitor } from "../health/health-monitor";

export interface CountedRequest {
  readonly method: string;
  /** The route's pattern, of which there are not many. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What a process tells Prometheus about itself: figures only, nothing of anybody's data. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Counter<"method" | "route" | "status">;
  private readonly seconds: Histogram<"method" | "route">;

  constructor(health: HealthMonitor, database: Pick<Database, "replicaReads">) {
    const registers = [this.registry];
    this.requests = new Counter({
      name: "kundenportal_http_requests_total",
      help: "Requests that were answered, by route and class of status.",
      labelNames: ["method", "route", "status"],
      registers,
    });
    this.seconds = new Histogram({
      name: "kundenportal_http_request_seconds",
      help: "How long requests took, in seconds.",
      labelNames: ["method", "route"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
      registers,
    });
    const lists = new Gauge({
      name: "kundenportal_lists_read",
      help: "Lists, searches and sums that the read replica answered, and those that it left to the database.",
      labelNames: ["from"],
      registers,
      collect: () => {
        for (const [from, reads] of Object.entries(database.replicaReads ?? {})) lists.set({ from }, reads);
      },
    });
    const checks = new Gauge({
      name: "kundenportal_check_ok",
      help: "1 while what is looked at is in order, see /health; 0 while it is not.",
      labelNames: ["check"],
      registers,
      collect: () => {
        for (const [check, { status }] of Object.entries(health.report.checks)) {
          checks.set({ check }, status === "ok" ? 1 : 0);
        }
      },
    });
  }

  /** Figures of the process itself. They cost a little all the time: only for those who read them. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  countRequest({ method, route, status, seconds }: CountedRequest): void {
    this.requests.inc({ method, route, status: `${String(Math.floor(status / 100))}xx` });
    this.seconds.observe({ method, route }, seconds);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** In Prometheus's text format. */
  write(): Promise<string> {
    return this.registry.metrics();
  }
}
