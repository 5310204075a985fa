import { type DestinationStream, pino, type Logger as PinoLogger } from "pino";

export type Logger = PinoLogger;

/** JSON lines, on stdout by default. Cookies, tokens and keys are struck out wherever a request is logged. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const redact = {
    paths: ["req.headers.cookie", "req.headers.authorization", 'res.headers["set-cookie"]'],
    censor: "[struck out]",
  };
  return pino({ level, redact }, destination);
}
