import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { useCoreText } from "../texts/use-core-text";
import { describeRequestFailure } from "./request-failure";
import { useFailureWords } from "./use-request-failure-text";

interface RequestFailureBannerProps {
  readonly error: unknown;
  /** For what was asked without anybody's doing, and can be asked again. */
  readonly onRetry?: () => void;
}

/** Shown where a request was started that brought no answer; nothing without an error. */
export function RequestFailureBanner({ error, onRetry }: RequestFailureBannerProps) {
  const t = useCoreText();
  const failureWords = useFailureWords();
  if (error === undefined || error === null) return null;
  const failure = describeRequestFailure(error);
  const { title, text } = failureWords(failure);
  return (
    <Banner
      tone="danger"
      isUrgent
      title={title}
      actions={
        onRetry !== undefined &&
        failure.kind !== "FORBIDDEN" && (
          <Button size="small" onClick={onRetry}>
            {t("core.failure.retry")}
          </Button>
        )
      }
    >
      {text}
    </Banner>
  );
}
