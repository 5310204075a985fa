import { Banner } from "@kundenportal/ui/banner";
import { useEffect, useRef } from "react";
import styles from "./form-notice.module.css";
import type { FormMessage } from "./use-schema-form";

/** Why a form could not be sent, above its fields. Scrolls into view when the form is longer than the screen. */
export function FormNotice({ message }: { readonly message: FormMessage | null }) {
  const ref = useRef<HTMLDivElement>(null);
  const words = message === null ? "" : `${message.title ?? ""} ${message.text ?? ""}`;

  useEffect(() => {
    ref.current?.scrollIntoView({ block: "nearest" });
  }, [words]);

  if (message === null) return null;
  return (
    <div ref={ref} className={styles["notice"]}>
      <Banner tone="danger" isUrgent title={message.title}>
        {message.text}
      </Banner>
    </div>
  );
}
