import { type EInvoiceBreach, findingDetail, findingText } from "@kundenportal/domain/e-invoices/finding-text";
import { DateText } from "@kundenportal/ui/date-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { useCoreText } from "../texts/use-core-text";
import styles from "./e-invoice-check.module.css";

const KINDS = ["FORMAT", "RULE", "CONTENT"] as const;

interface Finding {
  readonly rule: string;
  readonly kind: (typeof KINDS)[number];
  readonly severity: "ERROR" | "WARNING";
  readonly breach: EInvoiceBreach;
  readonly businessTerm: string | null;
  readonly lineId: string | null;
  readonly line: number | null;
  readonly path: string | null;
  readonly found: string | null;
  readonly expected: string | null;
}

export interface EInvoiceCheckProps {
  readonly check: {
    readonly checkedAt: string;
    readonly version: string;
    readonly rules: readonly string[];
    readonly sha256: string;
    readonly findingCount: number;
    readonly findings: readonly Finding[];
  };
  readonly isOpen?: boolean;
}

/** What the check of a document's e-invoice came to, in a line that opens: by what it was checked, and what it found. */
export function EInvoiceCheck({ check, isOpen = false }: EInvoiceCheckProps) {
  const t = useCoreText();
  const { checkedAt, version, rules, sha256, findings, findingCount } = check;
  const errors = findings.filter(({ severity }) => severity === "ERROR").length;
  const omitted = findingCount - findings.length;
  return (
    <details className={styles["check"]} open={isOpen}>
      <summary className={styles["summary"]}>
        {t("core.eInvoiceCheck.result", { errors, warnings: findings.length - errors })}
      </summary>
      <div className={styles["parts"]}>
        {KINDS.map((kind) => (
          <Findings
            key={kind}
            title={t(`core.eInvoiceCheck.kind.${kind}`)}
            findings={findings.filter((each) => each.kind === kind)}
          />
        ))}
        {omitted > 0 && <p>{t("core.eInvoiceCheck.more", { count: omitted })}</p>}
        <p className={styles["facts"]}>
          {t("core.eInvoiceCheck.rules", { rules: rules.join(", "), version })}{" "}
          <DateText value={checkedAt} format="dateTime" />
        </p>
        <p className={styles["facts"]}>
          SHA-256 <code>{sha256}</code>
        </p>
      </div>
    </details>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Findings({ title, findings }: FindingsProps) {
  const t = useCoreText();
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <section>
      <p className={styles["kind"]}>{title}</p>
      <ul className={styles["findings"]}>
        {findings.map((finding, index) => {
          const detail = findingDetail(finding, locale);
          return (
            // The same rule can be broken in the same place twice.
            <li key={`${index}-${finding.rule}`}>
              <p>
                {finding.severity === "WARNING" && `${t("core.eInvoiceCheck.warning")} `}
                {findingText(finding, locale)}
              </p>
              {detail !== null && <p>{detail}</p>}
              <p className={styles["facts"]} title={finding.path ?? undefined}>
                {finding.rule}
                {finding.line !== null && ` · ${t("core.eInvoiceCheck.line", { line: finding.line })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
