import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type Socket } from "node:net";
import { OperationalError } from "../../shared/errors";
import { codeOf } from "../../shared/code-of";
import { InsideAddressError, type OutsideAddresses } from "./outside-address";

/** More than anybody reads in a log. */
const MAX_ANSWER_BYTES = 2_000;

export interface OutsideAnswer {
  readonly status: number;
  /** The beginning of the body. */
  readonly text: string;
}

interface OutsideRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For all of it: name, connection, answer. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/**
 * Posts to an address that somebody else chose. Follows no redirects, and connects only to addresses that may be connected to;
 * unencrypted only to those that the operator lists.
 * Errors: throws OperationalError with a sentence for whoever chose the address; it says nothing about what is inside.
 */
export async function sendToOutside(addresses: OutsideAddresses, sent: OutsideRequest): Promise<OutsideAnswer> {
  const { url, headers, body, limitMs, signal } = sent;
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !addresses.mayConnectTo(host))
    throw new InsideAddressError("The address is in the own network.");
  const limit = AbortSignal.timeout(limitMs);
  const options: RequestOptions = {
    method: "POST",
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    lookup: addresses.lookup,
    // A connection of its own: kept ones would outlive a change of the name's addresses.
    agent: false,
    signal: AbortSignal.any([limit, signal]),
  };
  const isPlain = target.protocol === "http:";
  try {
    return await new Promise<OutsideAnswer>((resolve, reject) => {
      const request = (isPlain ? httpRequest : httpsRequest)(target, options, (response) => {
        resolve(readAnswer(response));
      });
      request.once("error", reject);
      request.once("socket", (socket: Socket) => {
        socket.once("connect", () => {
          if (isPlain && !addresses.isAllowed(socket.remoteAddress ?? "")) {
            request.destroy(new OperationalError("Only https: is possible outside of the own network."));
          }
        });
      });
      request.end(body);
    });
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    const text = limit.aborted ? `No answer within ${String(limitMs / 1000)} seconds.` : describe(codeOf(error));
    throw new OperationalError(text, { cause: error });
  }
}

async function readAnswer(response: IncomingMessage): Promise<OutsideAnswer> {
  const status = response.statusCode ?? 0;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MAX_ANSWER_BYTES) break;
  }
  response.destroy();
  const text = Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString("utf8");
  return { status, text: text.replaceAll("\0", "") };
}

function describe(code: string): string {
  return code === "" ? "The connection failed." : `The connection failed (${code}).`;
}
