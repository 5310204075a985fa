import { createHash } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";
import { damaged } from "./file-trouble";

/** Passes bytes on one chunk late, and the last only when the hash of all of them is right. */
export class CheckedStream extends Transform {
  private readonly hash = createHash("sha256");
  private held: Buffer | null = null;

  constructor(private readonly sha256: string) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    if (this.held !== null) this.push(this.held);
    this.held = chunk;
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
