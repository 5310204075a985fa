import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** In the folder of an app's build: the operations that the app sends. */
export const OPERATIONS_FILE = "persisted-documents.json";

const manifest = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string());

/** The operations that our own apps were built with, by the SHA-256 of their text. */
export class TrustedDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static readonly none = new TrustedDocuments(new Map());

  /** Operations by their ids. */
  static of(texts: Readonly<Record<string, string>>): TrustedDocuments {
    return new TrustedDocuments(new Map(Object.entries(texts)));
  }

  /** Reads what builds of an app wrote, by their folders. A missing file means that the app was not built: nothing is trusted. */
  static read(builds: readonly string[]): TrustedDocuments {
    const texts = builds
      .map((folder) => join(folder, OPERATIONS_FILE))
      .filter((path) => existsSync(path))
      .flatMap((path) => Object.entries(manifest.parse(JSON.parse(readFileSync(path, "utf8")))));
    return texts.length === 0 ? TrustedDocuments.none : new TrustedDocuments(new Map(texts));
  }

  find(id: string): string | null {
    return this.texts.get(id) ?? null;
  }
}
