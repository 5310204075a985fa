import { useBar } from "@kundenportal/ui/use-bar";
import { type ReactNode, useRef } from "react";
import styles from "./form-footer.module.css";

/** The buttons of a long form: always in sight, the main one last. */
export function FormFooter({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useBar(ref, "bottom");
  return (
    <div ref={ref} className={styles["footer"]}>
      {children}
    </div>
  );
}
