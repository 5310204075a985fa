import { Component, type ReactNode } from "react";
import { APP_PATH } from "../lib/app-url";
import { localeChoice } from "../lib/preferences";
import styles from "./session.module.css";

interface AppErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** The last resort: it is above everything, so it can use neither the catalogues nor the router. */
export class AppErrorBoundary extends Component<{ readonly children: ReactNode }, AppErrorBoundaryState> {
  override state: AppErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): AppErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const texts = (localeChoice.read() ?? navigator.language).startsWith("de") ? GERMAN : ENGLISH;
    return (
      <main className={styles["failure"]}>
        <div>
          <h1>{texts.title}</h1>
          <p>
            <a href={`${APP_PATH}/`}>{texts.action}</a>
          </p>
        </div>
      </main>
    );
  }
}

const GERMAN = { title: "Das hat nicht funktioniert", action: "Neu laden" };
const ENGLISH = { title: "Something went wrong", action: "Load again" };
