import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type * as S3 from "@aws-sdk/client-s3";
import type { FileBucket } from "../../config/file-bucket";
import { sha256Hex } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import { expectNothingHeld } from "../../shared/nothing-held";
import { traced } from "../../shared/tracing";
import { CheckedStream } from "./checked-stream";
import type { FilePart, RemoteFileStore, StoredFile } from "./file-store";
import { damaged, missing, notRightNow, placeOf } from "./file-trouble";
import { describeS3Trouble, isEmptyRange, isMissingObject, isS3Trouble } from "./s3-trouble";

/** How long anything may take, with all tries. Not a setting: tests have less time. */
export interface S3Limits {
  readonly connectMs: number;
  /** Until a file begins to come, or has come where it is read as a whole; also the longest pause in between. */
  readonly readMs: number;
  readonly writeMs: number;
}

const LIMITS: S3Limits = { connectMs: 3_000, readMs: 10_000, writeMs: 30_000 };
const TRIES = 3;
const PAUSE_MS = 200;
const CONNECTIONS = 50;

/**
 * Files in a bucket of a server that speaks S3, under the same names as in a folder. A key is a hash of what is stored, so that the server
 * is told with each file what it has to be, writing again does no harm, and nothing is ever listed or deleted.
 */
export class S3FileStore implements RemoteFileStore {
  private opened: Promise<OpenedBucket> | null = null;

  constructor(
    private readonly location: FileBucket,
    private readonly limits: S3Limits = LIMITS,
  ) {}

  async put(bytes: Uint8Array): Promise<StoredFile> {
    const sha256 = sha256Hex(bytes);
    await this.write(sha256, bytes, bytes.length);
    return { sha256, sizeBytes: bytes.length };
  }

  async putFile(path: string, { sha256, sizeBytes }: StoredFile): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        // Amazon's library tries again by itself, but not with what is read from a stream.
        await this.write(sha256, createReadStream(path), sizeBytes);
        return;
      } catch (error) {
        if (tries === TRIES) throw error;
        await pause(PAUSE_MS * tries);
      }
    }
  }

  async read(sha256: string): Promise<Buffer> {
    const bytes = await this.within(this.limits.readMs, async (signal) => {
      const { body } = await this.get(sha256, signal);
      return Buffer.concat(await body.toArray({ signal }));
    });
    if (sha256Hex(bytes) !== sha256) throw damaged(sha256);
    return bytes;
  }

  async head(sha256: string, length: number): Promise<Buffer> {
    return this.within(this.limits.readMs, async (signal) => {
      const chunks: Buffer[] = [];
      let missingBytes = length;
      const { body } = await this.get(sha256, signal, `bytes=0-${String(length - 1)}`);
      for await (const chunk of body) {
        chunks.push(Buffer.from(chunk as Uint8Array));
        missingBytes -= (chunk as Uint8Array).length;
        // A server may ignore what part of a file it is asked for.
        if (missingBytes <= 0) break;
      }
      return Buffer.concat(chunks).subarray(0, length);
    });
  }

  async open(sha256: string, part?: FilePart): Promise<Readable> {
    const range = part === undefined ? undefined : `bytes=${String(part.first)}-${String(part.last)}`;
    const { body, isPart } = await this.within(this.limits.readMs, (signal) => this.get(sha256, signal, range));
    const bytes = Readable.from(this.inTime(body));
    // A server may ignore what part of a file it is asked for. Its error is the reader's: the last stream fails with it.
    return isPart ? bytes : pipeline(bytes, new CheckedStream(sha256, part), nothing);
  }

  async findTrouble(): Promise<string | null> {
    try {
      await this.put(new Uint8Array());
      return null;
    } catch (error) {
      return describeS3Trouble(error);
    }
  }

  private bucketOpened(): Promise<OpenedBucket> {
    this.opened ??= openBucket(this.location, this.limits);
    return this.opened;
  }

  private async write(sha256: string, body: Uint8Array | Readable, sizeBytes: number): Promise<void> {
    const { sdk, client } = await this.bucketOpened();
    const command = new sdk.PutObjectCommand({
      Bucket: this.location.bucket,
      Key: placeOf(sha256),
      Body: body,
      ContentLength: sizeBytes,
    });
    command.middlewareStack.add(
      (next) => (call) => {
        // Signed, and compared with what arrives: also of what is streamed.
        Reflect.set(Reflect.get(call.request as object, "headers") as object, "x-amz-content-sha256", sha256);
        return next(call);
      },
      { step: "build" },
    );
    await traced(
      () => ({ name: "s3 PUT", kind: "CLIENT" }),
      () => this.within(this.limits.writeMs, (abortSignal) => client.send(command, { abortSignal })),
    );
  }

  /** Errors: throws OperationalError when there is no such file. */
  private async get(sha256: string, abortSignal: AbortSignal, range?: string): Promise<FetchedFile> {
    const { sdk, client } = await this.bucketOpened();
    const command = new sdk.GetObjectCommand({ Bucket: this.location.bucket, Key: placeOf(sha256), Range: range });
    try {
      const { Body: body, ContentRange: contentRange } = await traced(
        () => ({ name: "s3 GET", kind: "CLIENT" }),
        () => client.send(command, { abortSignal }),
      );
      if (!(body instanceof Readable)) throw new UnexpectedError("A file from a bucket must come as a stream");
      return { body, isPart: contentRange !== undefined };
    } catch (error) {
      if (isMissingObject(error)) throw missing(sha256);
      if (isEmptyRange(error)) return { body: Readable.from([]), isPart: true };
      throw error;
    }
  }

  /** What is read as it comes; what pauses for too long while somebody waits for it is given up. */
  private async *inTime(body: Readable): AsyncGenerator<Buffer> {
    const chunks = body[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await this.within(this.limits.readMs, (signal) => {
          signal.addEventListener("abort", () => body.destroy(new DOMException("It stopped coming", "TimeoutError")));
          return chunks.next();
        });
        if (next.done === true) return;
        yield Buffer.from(next.value as Uint8Array);
      }
    } finally {
      body.destroy();
    }
  }

  /** Errors: throws OperationalError when the storage can't do it, or not in time. */
  private async within<Result>(limitMs: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    expectNothingHeld("A file");
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort();
    }, limitMs);
    try {
      return await work(controller.signal);
    } catch (error) {
      throw isS3Trouble(error) ? notRightNow(error) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

const nothing = (): void => undefined;

interface FetchedFile {
  readonly body: Readable;
  /** False when all of it comes. */
  readonly isPart: boolean;
}

interface OpenedBucket {
  readonly sdk: typeof S3;
  readonly client: S3.S3Client;
}

async function openBucket(bucket: FileBucket, { connectMs }: S3Limits): Promise<OpenedBucket> {
  // Only where it is needed: it takes some 20 MB and a tenth of a second.
  const sdk = await import("@aws-sdk/client-s3");
  const { region, endpoint, isPathStyle, accessKeyId, secretAccessKey } = bucket;
  const client = new sdk.S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    forcePathStyle: isPathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: TRIES,
    // Other servers than Amazon's refuse what Amazon's library otherwise adds of its own accord; we have hashes anyway.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    expectContinueHeader: false,
    // What fails is ours to tell.
    logger: { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
    requestHandler: {
      connectionTimeout: connectMs,
      httpAgent: { keepAlive: true, maxSockets: CONNECTIONS },
      httpsAgent: { keepAlive: true, maxSockets: CONNECTIONS },
    },
  });
  return { sdk, client };
}
