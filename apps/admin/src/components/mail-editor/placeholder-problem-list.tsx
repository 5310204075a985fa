import { Badge } from "@kundenportal/ui/badge";
import { Button } from "@kundenportal/ui/button";
import { useText } from "../../lib/use-text";
import { fieldOf, isBlocking, type PlaceholderProblem } from "./placeholder-problem";
import styles from "./placeholder-problem-list.module.css";

interface PlaceholderProblemListProps {
  readonly problems: readonly PlaceholderProblem[];
  /** Replaces it with the suggestion; without this the list only reports. */
  readonly onFix?: (problem: PlaceholderProblem) => void;
}

/** What is wrong with the placeholders, where, and what was probably meant. */
export function PlaceholderProblemList({ problems, onFix }: PlaceholderProblemListProps) {
  const t = useText();
  return (
    <div role="status" aria-live="polite">
      {problems.length > 0 && (
        <ul className={styles["list"]} aria-label={t("placeholder.problems")}>
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.start}`} className={styles["problem"]}>
              <div className={styles["texts"]}>
                <p className={styles["line"]}>
                  <Badge tone={isBlocking(problem) ? "danger" : "warning"}>
                    {t(isBlocking(problem) ? "placeholder.error" : "placeholder.warning")}
                  </Badge>
                  <code>{problem.placeholder}</code>
                </p>
                <p className={styles["about"]}>
                  {t(PROBLEM_TEXTS[problem.kind] ?? "placeholder.problem.UNKNOWN")}{" "}
                  {t(`placeholder.place.${fieldOf(problem)}`, { line: problem.line, column: problem.column })}
                </p>
              </div>
              {problem.suggestion !== null && onFix !== undefined && (
                <Button size="small" onClick={() => onFix(problem)}>
                  {t("placeholder.fix", { suggestion: problem.suggestion })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const PROBLEM_TEXTS: Readonly<
  Record<
    string,
    | "placeholder.problem.UNKNOWN"
    | "placeholder.problem.BROKEN"
    | "placeholder.problem.NOT_FITTING"
    | "placeholder.problem.OUT_OF_RANGE"
    | "placeholder.problem.NOT_RELEASED"
  >
> = {
  UNKNOWN: "placeholder.problem.UNKNOWN",
  BROKEN: "placeholder.problem.BROKEN",
  NOT_FITTING: "placeholder.problem.NOT_FITTING",
  OUT_OF_RANGE: "placeholder.problem.OUT_OF_RANGE",
  NOT_RELEASED: "placeholder.problem.NOT_RELEASED",
};
