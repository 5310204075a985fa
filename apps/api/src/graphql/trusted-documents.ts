import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const manifest = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string());

/** The operations that our own apps were built with, by the SHA-256 of their text. */
export class TrustedDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static readonly none = new TrustedDocuments(new Map());

  /** Operations by their ids. */
  static of(texts: Readonly<Record<string, string>>): TrustedDocuments {
    return new TrustedDocuments(new Map(Object.entries(texts)));
  }

  /** Reads the manifest written by an app's build. A missing file means that the app was not built: nothing is trusted. */
  static read(path: string): TrustedDocuments {
    if (!existsSync(path)) return TrustedDocuments.none;
    return TrustedDocuments.of(manifest.parse(JSON.parse(readFileSync(path, "utf8"))));
  }

  find(id: string): string | null {
    return this.texts.get(id) ?? null;
  }
}
