import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names";
import { DateText } from "../date-text/date-text";
import { Link } from "../link/link";
import styles from "./chain.module.css";

export interface ChainLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** A calendar date. */
  readonly date: string;
  readonly state: ReactNode;
}

export interface ChainProps {
  readonly label: string;
  /** In the order in which they came about. */
  readonly links: readonly ChainLink[];
  /** The one that is shown beside the chain. */
  readonly currentId: string;
}

/** What belongs together, one after another, and where the reader is in it. */
export function Chain({ label, links, currentId }: ChainProps) {
  return (
    <ol className={styles["chain"]} aria-label={label}>
      {links.map(({ id, name, href, date, state }) => {
        const isCurrent = id === currentId;
        return (
          <li key={id} className={classNames(styles["link"], isCurrent && styles["current"])}>
            <span className={styles["texts"]}>
              {isCurrent ? (
                <span className={styles["name"]} aria-current="page">
                  {name}
                </span>
              ) : (
                <Link href={href} className={styles["name"]}>
                  {name}
                </Link>
              )}
              <span className={styles["date"]}>
                <DateText value={date} />
              </span>
            </span>
            <span className={styles["state"]}>{state}</span>
          </li>
        );
      })}
    </ol>
  );
}
