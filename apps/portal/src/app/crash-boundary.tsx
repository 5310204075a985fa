import { Component, type ReactNode } from "react";
import styles from "./crash-boundary.module.css";

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Not from the catalogues: those may be what could not be loaded. */
const TEXTS = {
  de: {
    title: "Diese Seite kann gerade nicht angezeigt werden",
    text: "Bitte prüfen Sie Ihre Internetverbindung und laden Sie die Seite neu.",
    reload: "Seite neu laden",
  },
  en: {
    title: "This page cannot be shown right now",
    text: "Please check your internet connection and reload the page.",
    reload: "Reload the page",
  },
} as const;

/** The last resort: the first texts could not be loaded, or a bug of ours. React reports it to the console. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const language = document.documentElement.lang === "en" ? "en" : "de";
    const { reload, text, title } = TEXTS[language];
    return (
      <main className={styles["crash"]} lang={language}>
        <h1 className={styles["title"]}>{title}</h1>
        <p>{text}</p>
        <button
          type="button"
          className={styles["reload"]}
          onClick={() => {
            window.location.reload();
          }}
        >
          {reload}
        </button>
      </main>
    );
  }
}
