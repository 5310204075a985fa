/** Identifies one version of one document. */
export interface VersionKey {
  readonly documentId: string;
  readonly version: number;
}

/** One text for a version, for maps and loaders. */
export function formatVersionKey({ documentId, version }: VersionKey): string {
  return `${documentId}:${String(version)}`;
}

/** Inverse of `formatVersionKey`, for its own texts. */
export function parseVersionKey(key: string): VersionKey {
  const [documentId = "", version = ""] = key.split(":");
  return { documentId, version: Number(version) };
}
