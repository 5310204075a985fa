import { useCoreText } from "../texts/use-core-text";
import type { RequestFailureText } from "./use-request-failure-text";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What to tell somebody who did something too often: when it is possible again. */
export function useTooManyText(): (retryAfterSeconds: number) => RequestFailureText {
  const t = useCoreText();
  return (seconds) => ({
    title: t("core.tooMany.title"),
    text:
      seconds <= HOUR
        ? t("core.tooMany.minutes", { count: Math.max(1, Math.ceil(seconds / MINUTE)) })
        : t("core.tooMany.hours", { count: Math.ceil(Math.min(seconds, DAY) / HOUR) }),
  });
}
