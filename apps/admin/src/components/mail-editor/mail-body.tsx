import { useRef, useState } from "react";
import frameStyles from "./mail-body-frame.css?url";
import styles from "./mail-body.module.css";

interface MailBodyProps {
  /** As the server rendered it: every value in it is escaped. */
  readonly html: string;
  readonly title: string;
}

const STYLE_ATTRIBUTE = / style="/g;
/** Only the dark look, which a preview on the app's own ground does not need; our content security policy blocks it. */
const STYLE_BLOCK = /<style>.*?<\/style>/gs;

/**
 * The body of an email as its reader sees it, in a frame of its own: the app's styles do not reach it, and it cannot run
 * scripts.
 */
export function MailBody({ html, title }: MailBodyProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);

  function handleLoad(): void {
    const body = ref.current?.contentDocument?.body;
    if (body === undefined) return;
    // Emails have their styles in attributes, which our content security policy blocks in pages but not from code.
    for (const element of [body, ...body.querySelectorAll<HTMLElement>("[data-style]")]) {
      element.style.cssText = element.dataset["style"] ?? "";
    }
    for (const link of body.querySelectorAll("a")) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
    setHeight(Math.ceil(body.getBoundingClientRect().height));
  }

  return (
    <iframe
      ref={ref}
      title={title}
      className={styles["frame"]}
      // Same origin only so that the surrounding page can reach in.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={`<!doctype html><link rel="stylesheet" href="${frameStyles}">${withoutStyles(html)}`}
      style={{ height }}
      onLoad={handleLoad}
    />
  );
}

function withoutStyles(html: string): string {
  return html.replace(STYLE_BLOCK, "").replace(STYLE_ATTRIBUTE, ' data-style="');
}
