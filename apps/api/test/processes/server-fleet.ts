import { connect } from "node:net";
import type { TestApi } from "../create-test-api";
import { buildServer, type ServerProcess, startServerProcess } from "../server-process";

/** What is sent to `/graphql`. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Processes of their own on one database: two on PostgreSQL, one on SQLite, which allows no more. */
export class ServerFleet {
  private constructor(
    private readonly servers: ServerProcess[],
    private readonly startOne: () => Promise<ServerProcess>,
  ) {}

  static async start({ environment }: TestApi, { runWorkers = false } = {}): Promise<ServerFleet> {
    buildServer();
    const count = environment.postgresUrl === null ? 1 : 2;
    const startOne = (): Promise<ServerProcess> => startServerProcess(environment, { runWorkers });
    return new ServerFleet(await Promise.all(Array.from({ length: count }, startOne)), startOne);
  }

  /** Kills the first one, whatever it is doing, and starts another in its place. */
  async killOne(): Promise<void> {
    await this.servers[0]?.kill();
    this.servers[0] = await this.startOne();
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
  }

  /** Through one server after the other, by `turn`. Errors: throws unless the operation was carried out. */
  async ask<Data>(headers: Readonly<Record<string, string>>, operation: Operation, turn = 0): Promise<Data> {
    const response = await fetch(`${this.originAt(turn)}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(operation),
    });
    const body = await response.text();
    const { data, errors } = JSON.parse(body) as { readonly data: Data; readonly errors?: unknown };
    if (!response.ok || errors !== undefined) throw new Error(`${String(response.status)}: ${body}`);
    return data;
  }

  /** The same request by somebody who hangs up: after a share of it, after all of it, or when the answer begins. */
  async cutOff(
    headers: Readonly<Record<string, string>>,
    operation: Operation,
    { turn, at }: { readonly turn: number; readonly at: number | "ANSWER" },
  ): Promise<void> {
    const { hostname, port, host } = new URL(this.originAt(turn));
    const body = JSON.stringify(operation);
    const head = Object.entries({
      host,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`);
    const request = Buffer.from(`POST /graphql HTTP/1.1\r\n${head.join("\r\n")}\r\n\r\n${body}`);
    const share = at === "ANSWER" ? 1 : at;
    await new Promise<void>((done, failed) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(request.subarray(0, Math.ceil(request.length * share)), () => {
          if (at !== "ANSWER") socket.destroy();
        });
      });
      socket
        .once("data", () => socket.destroy())
        .once("error", failed)
        .once("close", () => done());
    });
  }

  originAt(turn: number): string {
    return this.servers[turn % this.servers.length]?.origin ?? "";
  }
}
