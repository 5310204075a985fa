import { createHash } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";
import type { FilePart } from "./file-store";
import { damaged } from "./file-trouble";

/** Passes bytes on, or the part of them that is wanted, one chunk late, and the last only when the hash of all of them is right. */
export class CheckedStream extends Transform {
  private readonly hash = createHash("sha256");
  private held: Buffer | null = null;
  private position = 0;

  constructor(
    private readonly sha256: string,
    private readonly part: FilePart = { first: 0, last: Infinity },
  ) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    const wanted = chunk.subarray(
      Math.max(this.part.first - this.position, 0),
      Math.max(this.part.last + 1 - this.position, 0),
    );
    this.position += chunk.length;
    if (wanted.length > 0) {
      if (this.held !== null) this.push(this.held);
      this.held = wanted;
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.hash.digest("hex") !== this.sha256) {
      done(damaged(this.sha256));
      return;
    }
    if (this.held !== null) this.push(this.held);
    done();
  }
}
