import { useQuery } from "@apollo/client/react";
import { lazyDialog } from "@kundenportal/app-core/lazy-dialog";
import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import { describeRequestFailure } from "@kundenportal/app-core/request-failure";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import type { Locale } from "@kundenportal/domain/locale";
import { applyAccent } from "@kundenportal/ui/accent";
import { I18nProvider } from "@kundenportal/ui/i18n-provider";
import { matchLocale } from "@kundenportal/ui/match-locale";
import { Spinner } from "@kundenportal/ui/spinner";
import { ToastProvider } from "@kundenportal/ui/toast";
import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { Route, Routes, useMatch } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { catalogues } from "../lib/catalogues";
import { localeChoice } from "../lib/preferences";
import { ViewerFragment, ViewerProvider } from "../lib/viewer";
import { LocaleSwitchProvider } from "../lib/locale-switch";
import { FORGOT_PASSWORD_PATH, RESET_PASSWORD_PATH } from "../lib/app-url";
import styles from "./session.module.css";
import { onSignedOut } from "./signed-out";

const SessionQuery = graphql(`
  query Session {
    viewer {
      id
      ...Viewer_viewer
    }
  }
`);

/** A page of those who are not signed in, with nothing around it. */
function page<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazyPiece(load, {
    placeholder: <StartScreen />,
    frame: (failure) => <main className={styles["failure"]}>{failure}</main>,
  });
}

const SignInPage = page(() => import("../features/sign-in/sign-in-page").then((m) => m.SignInPage));
const ForgotPasswordPage = page(() =>
  import("../features/sign-in/forgot-password-page").then((m) => m.ForgotPasswordPage),
);
const ResetPasswordPage = page(() =>
  import("../features/sign-in/reset-password-page").then((m) => m.ResetPasswordPage),
);
const SignInDialog = lazyDialog(() => import("../features/sign-in/sign-in-dialog").then((m) => m.SignInDialog));

interface SessionProps {
  /** The language that the page came in because it had been chosen in this browser; null: none, or the page came without data. */
  readonly chosenBefore: Locale | null;
  readonly children: ReactNode;
}

/**
 * Decides whether there is somebody to show the app to. When a session ends while somebody is working, a dialog above
 * the page asks them to sign in again, so that nothing they entered is lost.
 */
export function Session({ chosenBefore, children }: SessionProps) {
  const { data, error, loading, refetch } = useQuery(SessionQuery);
  const viewer = data === undefined ? null : readFragment(ViewerFragment, data.viewer);
  const [hasEnded, setHasEnded] = useState(false);
  const [refusesCookies, setRefusesCookies] = useState(false);
  const [chosenLocale, setChosenLocale] = useState(() => localeChoice.read() ?? chosenBefore);
  const staffLocale = viewer?.staffMember?.locale;
  const locale = chosenLocale ?? matchLocale(staffLocale === undefined ? navigator.languages : [staffLocale]);

  useEffect(() => onSignedOut(() => setHasEnded(true)), []);

  // Before the page is painted in another colour.
  useLayoutEffect(() => {
    applyAccent(document.documentElement, viewer?.merchant.accentColor ?? null);
  }, [viewer?.merchant.accentColor]);

  const isResetting = useMatch(RESET_PASSWORD_PATH) !== null;
  if (loading && viewer === null) return <StartScreen />;

  function handleSignedIn(viewerId: string): void {
    setHasEnded(false);
    // Anything still in this tab belongs to somebody else.
    if (viewer !== null && viewer.id !== viewerId) window.location.reload();
    else void meetViewer();
  }

  /** Somebody who signed in and is nobody again lost their cookie on the way. */
  async function meetViewer(): Promise<void> {
    const failure: unknown = await refetch().then(
      ({ error: reported }) => reported,
      (thrown: unknown) => thrown,
    );
    setRefusesCookies(failure !== undefined && describeRequestFailure(failure).kind === "SIGNED_OUT");
  }

  return (
    <LocaleSwitchProvider value={setChosenLocale}>
      <I18nProvider locale={locale} catalogues={catalogues} fallback={<StartScreen />}>
        <ToastProvider>
          {isResetting ? (
            <ResetPasswordPage />
          ) : viewer !== null ? (
            <ViewerProvider value={viewer}>
              {children}
              {hasEnded && <SignInDialog onSignedIn={handleSignedIn} />}
            </ViewerProvider>
          ) : describeRequestFailure(error).kind === "SIGNED_OUT" ? (
            <Routes>
              <Route path={FORGOT_PASSWORD_PATH} element={<ForgotPasswordPage />} />
              <Route path="*" element={<SignInPage refusesCookies={refusesCookies} onSignedIn={handleSignedIn} />} />
            </Routes>
          ) : (
            <main className={styles["failure"]}>
              <RequestFailureState error={error} onRetry={() => void refetch()} />
            </main>
          )}
        </ToastProvider>
      </I18nProvider>
    </LocaleSwitchProvider>
  );
}

/** Without text, because neither the language nor its texts are loaded yet. */
function StartScreen() {
  return (
    <div className={styles["start"]}>
      <Spinner size="large" />
    </div>
  );
}
