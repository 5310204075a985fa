import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { FileBucket } from "../../src/config/file-bucket";
import { sha256Hex } from "../../src/shared/crypto";
import { findSignatureProblem, type S3Keys } from "./check-signature";

type Fault =
  /** Answers that it has too much to do. */
  | "BUSY"
  /** Takes everything and answers nothing. */
  | "SILENT"
  /** Ends in the middle of what it sends. */
  | "CUT"
  /** Stops in the middle of what it sends. */
  | "STALL"
  /** Sends all of a file, whatever part is asked for. */
  | "NO_RANGES";

const BUCKET = "kundenportal-files";
const KEYS: S3Keys = { accessKeyId: "test-key", secretAccessKey: "a secret of the tests" };

/** What of S3 we use, as other servers than Amazon's speak it, over real HTTP on this machine: objects of one bucket, in memory. */
export class S3StandIn {
  /** By key. A test may take them out or damage them. */
  readonly objects = new Map<string, Buffer>();
  /** Method and key of each request. */
  readonly requests: string[] = [];
  /** How much of objects it has sent. */
  sentBytes = 0;
  /** What goes wrong with requests until it is null again. */
  fault: Fault | null = null;
  /** Requests that go wrong before it is well again; Infinity: all. */
  faultsLeft = Infinity;

  private constructor(private readonly server: Server) {
    server.on("request", (request, response) => {
      void this.serve(request, response);
    });
  }

  static async start(): Promise<S3StandIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new S3StandIn(server);
  }

  get bucket(): FileBucket {
    const { port } = this.server.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${String(port)}`;
    return { bucket: BUCKET, region: "us-east-1", endpoint, isPathStyle: true, ...KEYS };
  }

  fail(fault: Fault, times = Infinity): void {
    this.fault = fault;
    this.faultsLeft = times;
  }

  recover(): void {
    this.fault = null;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private takeFault(): Fault | null {
    if (this.fault === null || this.faultsLeft === 0) return null;
    this.faultsLeft -= 1;
    return this.fault;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, bucket = "", ...rest] = decodeURIComponent(pathname).split("/");
    const key = rest.join("/");
    this.requests.push(`${request.method ?? ""} ${key}`);
    const fault = this.takeFault();
    if (fault === "SILENT") return;
    const body = await buffer(request).catch(() => null);
    if (body === null) return;
    const refusal = fault === "BUSY" ? BUSY : this.findRefusal(request, { bucket, body });
    const object = this.objects.get(key);
    if (refusal !== null) refuse(response, refusal);
    else if (request.method === "PUT") {
      this.objects.set(key, body);
      response.writeHead(200).end();
    } else if (object === undefined) refuse(response, { status: 404, code: "NoSuchKey" });
    else this.sentBytes += send(response, object, fault === "NO_RANGES" ? undefined : request.headers.range, fault);
  }

  private findRefusal(
    request: IncomingMessage,
    { bucket, body }: { readonly bucket: string; readonly body: Buffer },
  ): Refusal | null {
    const code = findSignatureProblem(request, KEYS);
    if (code !== null) return { status: 403, code };
    if (request.headers["x-amz-content-sha256"] !== sha256Hex(body)) {
      return { status: 400, code: "XAmzContentSHA256Mismatch" };
    }
    if (bucket !== BUCKET) return { status: 404, code: "NoSuchBucket" };
    return request.method === "PUT" || request.method === "GET" ? null : { status: 405, code: "MethodNotAllowed" };
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
}

const BUSY: Refusal = { status: 503, code: "ServiceUnavailable" };

function send(response: ServerResponse, object: Buffer, range: string | undefined, fault: Fault | null): number {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from !== undefined && Number(from) >= object.length) {
    refuse(response, { status: 416, code: "InvalidRange" });
    return 0;
  }
  const part = from === undefined ? object : object.subarray(Number(from), to === "" ? undefined : Number(to) + 1);
  const contentRange = `bytes ${from ?? ""}-${String(Number(from) + part.length - 1)}/${String(object.length)}`;
  response.writeHead(from === undefined ? 200 : 206, {
    "content-length": part.length,
    ...(from !== undefined && { "content-range": contentRange }),
  });
  if (fault !== "CUT" && fault !== "STALL") {
    response.end(part);
    return part.length;
  }
  const half = part.subarray(0, Math.floor(part.length / 2));
  response.write(half, () => {
    if (fault === "CUT") response.destroy();
  });
  return half.length;
}

function refuse(response: ServerResponse, { status, code }: Refusal): void {
  response
    .writeHead(status, { "content-type": "application/xml" })
    .end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
