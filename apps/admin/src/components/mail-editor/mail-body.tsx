import { useRef, useState } from "react";
import frameStyles from "./mail-body-frame.css?url";
import styles from "./mail-body.module.css";

interface MailBodyProps {
  /** As the server made it: every value in it is escaped. */
  readonly html: string;
  readonly title: string;
}

/**
 * The body of a mail in a frame of its own: the app's styles do not reach it, and it can run no scripts.
 */
export function MailBody({ html, title }: MailBodyProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);

  function handleLoad(): void {
    const root = ref.current?.contentDocument?.documentElement;
    if (root !== undefined) setHeight(root.scrollHeight);
  }

  return (
    <iframe
      ref={ref}
      title={title}
      className={styles["frame"]}
      // Same origin only so that its height can be read.
      sandbox="allow-same-origin allow-popups"
      srcDoc={`<!doctype html><base target="_blank"><link rel="stylesheet" href="${frameStyles}">${html}`}
      style={{ height }}
      onLoad={handleLoad}
    />
  );
}
