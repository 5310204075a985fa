import type { IncomingMessage } from "node:http";
import { createHmac, timingSafeEqual } from "node:crypto";
import { sha256Hex } from "../../src/shared/crypto";

export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const MAX_SKEW_MS = 15 * 60_000;

/**
 * The error's code, or null when a request is signed as version 4 of the protocol says.
 * Source: "Signature Calculations for the Authorization Header", Amazon S3 API Reference.
 */
export function findSignatureProblem(
  request: IncomingMessage,
  { accessKeyId, secretAccessKey }: S3Keys,
): string | null {
  const { authorization = "", "x-amz-date": amzDate = "", "x-amz-content-sha256": bodyHash = "" } = request.headers;
  const [, keyId, day = "", region = "", signedHeaders = "", signature = ""] = AUTHORIZATION.exec(authorization) ?? [];
  if (keyId === undefined) return "AccessDenied";
  if (keyId !== accessKeyId) return "InvalidAccessKeyId";
  if (Math.abs(Date.now() - readInstant(String(amzDate))) > MAX_SKEW_MS) return "RequestTimeTooSkewed";
  const names = signedHeaders.split(";");
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => names.includes(name))) return "AccessDenied";
  const url = new URL(request.url ?? "/", "http://localhost");
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).sort();
  const canonical = [
    request.method ?? "",
    url.pathname,
    query.join("&"),
    ...names.map((name) => `${name}:${String(request.headers[name] ?? "").trim()}`),
    "",
    signedHeaders,
    bodyHash,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", amzDate, scope, sha256Hex(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  return timingSafeEqual(hmac(key, text), Buffer.from(signature, "hex")) ? null : "SignatureDoesNotMatch";
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

/** 20260504T100000Z. */
function readInstant(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
