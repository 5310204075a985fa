import { useMutation } from "@apollo/client/react";
import { useLanguageChange } from "@kundenportal/app-core/use-language-change";
import type { Locale } from "@kundenportal/domain/locale";
import { Logo } from "@kundenportal/ui/avatar";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Link } from "@kundenportal/ui/link";
import { Skeleton } from "@kundenportal/ui/skeleton";
import { TopShell } from "@kundenportal/ui/top-shell";
import { useLocale } from "@kundenportal/ui/use-text";
import { CircleUserRound, Files, LogOut } from "lucide-react";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { catalogues } from "../lib/catalogues";
import { useText } from "../lib/use-text";
import { ClientSwitch } from "./client-switch";
import { leavePortal } from "./leave-portal";
import { PortalFooter } from "./portal-footer";
import styles from "./portal-shell.module.css";

const PortalShellFragment = graphql(`
  fragment PortalShell_viewer on Viewer {
    id
    linkKind
    entryDocumentId
    readOnly
    merchant {
      id
      name
      logoUrl
    }
    reachableClients {
      id
    }
    settings {
      testMode
    }
    ...ClientSwitch_viewer
    ...PortalFooter_viewer
  }
`);

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

interface PortalShellProps {
  /** Null while it loads. */
  readonly viewer: FragmentType<typeof PortalShellFragment> | null;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly children: ReactNode;
}

/** The frame of every page. A single document link gets no navigation: there is nowhere else to go. */
export function PortalShell({ onLocaleChange, children, ...props }: PortalShellProps) {
  const t = useText();
  const { pathname } = useLocation();
  const viewer = readFragment(PortalShellFragment, props.viewer);
  const isClientLink = viewer?.linkKind === "CLIENT";
  const hasList = viewer !== null && (isClientLink || viewer.entryDocumentId === null);
  const isProfile = pathname.startsWith("/profile");
  const homeHref = viewer?.entryDocumentId == null ? "/" : `/documents/${viewer.entryDocumentId}`;
  const hasSeveralClients = viewer !== null && viewer.reachableClients.length > 1;
  const notices = [
    hasSeveralClients && <ClientSwitch key="clients" viewer={viewer} />,
    viewer?.readOnly === true && <Banner key="preview" tone="warning" title={t("app.preview")} />,
    viewer?.settings.testMode === true && <Banner key="test" tone="info" title={t("app.testMode")} />,
  ].filter((notice) => notice !== false);

  return (
    <TopShell
      brand={
        viewer === null ? (
          <Skeleton width="10rem" height="1.75rem" />
        ) : (
          <Link href={homeHref} className={styles["brand"]}>
            <Logo name={viewer.merchant.name} imageUrl={viewer.merchant.logoUrl} />
          </Link>
        )
      }
      navigation={[
        hasList && { href: "/", label: t("app.documents"), icon: <Files />, isCurrent: !isProfile },
        isClientLink && {
          href: "/profile",
          label: t("app.profile"),
          icon: <CircleUserRound />,
          isCurrent: isProfile,
        },
      ].filter((entry) => entry !== false)}
      actions={
        <>
          <LanguageSwitch onLocaleChange={onLocaleChange} />
          <SignOutButton />
        </>
      }
      {...(notices.length > 0 && {
        notice: (
          <div className={styles["notices"]} data-print="hide">
            {notices}
          </div>
        ),
      })}
      {...(viewer !== null && { footer: <PortalFooter viewer={viewer} /> })}
    >
      <noscript>
        <p className={styles["needScripts"]}>{t("app.needScripts")}</p>
      </noscript>
      {children}
    </TopShell>
  );
}

/** The name of each language is in the language itself, for those who cannot read the current one. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { de: "Deutsch", en: "English" };

function LanguageSwitch({ onLocaleChange }: Pick<PortalShellProps, "onLocaleChange">) {
  const other: Locale = useLocale() === "de" ? "en" : "de";
  const { change, isPending } = useLanguageChange(catalogues, onLocaleChange);
  return (
    <Button variant="quiet" size="small" lang={other} isPending={isPending} onClick={() => void change(other)}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}

function SignOutButton() {
  const t = useText();
  const [signOut, { loading }] = useMutation(SignOutMutation);

  async function handleSignOut(): Promise<void> {
    const { error } = await signOut();
    // Without an answer the session would live on behind a page that says it has ended.
    if (error === undefined) leavePortal("SIGNED_OUT");
  }

  return (
    <IconButton label={t("app.signOut")} icon={<LogOut />} disabled={loading} onClick={() => void handleSignOut()} />
  );
}
