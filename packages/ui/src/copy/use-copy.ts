import { useEffect, useState } from "react";

export type CopyOutcome = "copied" | "failed" | null;

const FEEDBACK_MS = 2500;

/** Copies text on demand, and for a moment says how that went. `onFailure`: no permission, or no HTTPS. */
export function useCopy(
  value: string,
  onFailure?: () => void,
): { readonly outcome: CopyOutcome; readonly copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);

  useEffect(() => {
    if (outcome !== "copied") return undefined;
    const timer = setTimeout(() => setOutcome(null), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome("copied");
    } catch {
      onFailure?.();
      setOutcome("failed");
    }
  }

  return { outcome, copy };
}
