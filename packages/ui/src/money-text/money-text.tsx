import { classNames } from "../class-names/class-names";
import { formatApiMoney, type ApiMoney } from "../format/format";
import { useLocale } from "../i18n/use-text";
import { Marked } from "../marked/marked";
import styles from "./money-text.module.css";

export interface MoneyTextProps {
  readonly value: ApiMoney;
  /** `display` for the one amount a page is about. Default `inherit`. */
  readonly size?: "inherit" | "large" | "display";
  readonly isMuted?: boolean;
}

/** An amount in the reader's language, in tabular figures so that columns line up, and never broken over two lines. */
export function MoneyText({ value, size = "inherit", isMuted = false }: MoneyTextProps) {
  const locale = useLocale();
  return (
    <data value={value.amount} className={classNames(styles["money"], styles[size], isMuted && styles["muted"])}>
      <Marked text={formatApiMoney(value, locale)} />
    </data>
  );
}
