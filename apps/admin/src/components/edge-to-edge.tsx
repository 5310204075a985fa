import type { ReactNode } from "react";
import styles from "./edge-to-edge.module.css";

/** Lets a table inside a card reach the card's edges; its own cells keep the distance. */
export function EdgeToEdge({ children }: { readonly children: ReactNode }) {
  return <div className={styles["edgeToEdge"]}>{children}</div>;
}
