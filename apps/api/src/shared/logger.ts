import { type DestinationStream, pino, type Logger as PinoLogger } from "pino";

export type Logger = PinoLogger;

/**
 * JSON lines, on stdout by default. Redacted: cookies, tokens and keys wherever a request is logged, and the values of a
 * failed statement, which may be anybody's data.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const redact = {
    paths: [
      "req.headers.cookie",
      "req.headers.authorization",
      'res.headers["set-cookie"]',
      "err.parameters",
      "err.detail",
      "err.driverError.detail",
    ],
    censor: "[redacted]",
  };
  return pino({ level, redact }, destination);
}
