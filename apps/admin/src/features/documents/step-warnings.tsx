import { Banner } from "@kundenportal/ui/banner";
import { useText } from "../../lib/use-text";

interface StepWarningsProps {
  readonly warnings: readonly string[];
}

/** What is probably a mistake; nothing if there is none. */
export function StepWarnings({ warnings }: StepWarningsProps) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <Banner tone="warning" title={t("step.checkFirst")}>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Banner>
  );
}
