import type { z } from "zod";
import type { settings } from "./settings";

/** A bucket on a server that speaks S3, and how to get there. */
export interface FileBucket {
  readonly bucket: string;
  readonly region: string;
  /** Null: Amazon's own for the region. */
  readonly endpoint: string | null;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The bucket's name is in the path, not in the host's name. */
  readonly isPathStyle: boolean;
}

/** Null: files are in the data folder. A text: what is wrong with the settings. */
export function readFileBucket(env: z.infer<typeof settings>): FileBucket | string | null {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = env;
  if (bucket === undefined) {
    const isMeant = endpoint !== undefined || id !== undefined || secret !== undefined;
    return isMeant ? "S3_BUCKET: required together with the other S3 settings" : null;
  }
  if (id === undefined || secret === undefined) {
    return "S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: required together with S3_BUCKET";
  }
  return {
    bucket,
    region: env.S3_REGION,
    endpoint: endpoint ?? null,
    accessKeyId: id,
    secretAccessKey: secret,
    isPathStyle: env.S3_PATH_STYLE ?? endpoint !== undefined,
  };
}
