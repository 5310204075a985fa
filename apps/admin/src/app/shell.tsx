import { useQuery } from "@apollo/client/react";
import { LeaveQuestion } from "@kundenportal/app-core/leave-question";
import { SideShell } from "@kundenportal/ui/side-shell";
import { Logo } from "@kundenportal/ui/avatar";
import {
  Building2,
  CircleHelp,
  CodeXml,
  CreditCard,
  FileText,
  Hash,
  Landmark,
  LayoutDashboard,
  type LucideIcon,
  Mail,
  MailPlus,
  SlidersHorizontal,
  UserCog,
  Users,
  Wallet,
} from "lucide-react";
import { Outlet, useLocation } from "react-router";
import { graphql } from "../gql/gql";
import type { ShellQuery } from "../gql/graphql";
import { pollWhileVisible } from "../lib/polling";
import { type TextKey, useText } from "../lib/use-text";
import { useViewer } from "../lib/viewer";
import { PageErrorBoundary } from "./page-error-boundary";
import { UserMenu } from "./user-menu";

const ShellDocument = graphql(`
  query Shell {
    dashboard {
      parkedMailCount
      failedWebhookCount
      parkedItems {
        count
      }
    }
  }
`);

interface Destination {
  readonly href: string;
  readonly label: TextKey;
  readonly icon: LucideIcon;
}

const WORK: readonly Destination[] = [
  { href: "/", label: "nav.overview", icon: LayoutDashboard },
  { href: "/documents", label: "nav.documents", icon: FileText },
  { href: "/clients", label: "nav.clients", icon: Users },
  { href: "/payments", label: "nav.payments", icon: CreditCard },
  { href: "/bank-lines", label: "bankLines.title", icon: Landmark },
  { href: "/to-clarify", label: "toClarify.title", icon: CircleHelp },
  { href: "/mails", label: "nav.mails", icon: Mail },
];

const SETTINGS: readonly Destination[] = [
  { href: "/settings/portal", label: "portalSettings.title", icon: SlidersHorizontal },
  { href: "/settings/mail-templates", label: "mailTemplates.title", icon: MailPlus },
];

const OWNER_SETTINGS: readonly Destination[] = [
  { href: "/settings/merchant", label: "merchantData.title", icon: Building2 },
  { href: "/settings/number-ranges", label: "numberRanges.title", icon: Hash },
  { href: "/settings/staff", label: "staff.title", icon: UserCog },
  { href: "/settings/payment-providers", label: "providers.title", icon: Wallet },
  { href: "/settings/developers", label: "developers.title", icon: CodeXml },
];

/** The pages whose links say how much is waiting there. */
const COUNTED: readonly string[] = ["/mails", "/to-clarify"];

/** The frame of every page. */
export function Shell() {
  const t = useText();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const { data, previousData, error } = useQuery(ShellDocument, { ...pollWhileVisible, pollInterval: 60_000 });
  const dashboard = (data ?? previousData)?.dashboard;

  const counts: Readonly<Record<string, number>> = dashboard === undefined ? {} : countWaiting(dashboard);
  const toEntry = ({ href, label, icon: Icon }: Destination) => ({
    href,
    label: t(label),
    icon: <Icon />,
    isCurrent: href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`),
    ...(counts[href] !== undefined && { count: counts[href] }),
    // It is asked again every minute.
    isCountUnknown: dashboard === undefined && error !== undefined && COUNTED.includes(href),
  });
  const settings = [...SETTINGS, ...(viewer.isOwner ? OWNER_SETTINGS : [])];

  return (
    <SideShell
      brand={<Logo name={viewer.merchant.name} imageUrl={viewer.merchant.logoUrl} />}
      navigation={[
        ...WORK.map(toEntry),
        ...settings.map((destination) => ({ ...toEntry(destination), group: t("nav.settings") })),
      ]}
      userMenu={<UserMenu />}
    >
      <PageErrorBoundary key={pathname}>
        <Outlet />
      </PageErrorBoundary>
      <LeaveQuestion />
    </SideShell>
  );
}

/** What is waiting for a person, by the page on which it is dealt with. */
function countWaiting({ parkedMailCount, failedWebhookCount, parkedItems }: ShellQuery["dashboard"]) {
  return {
    "/mails": parkedMailCount,
    "/to-clarify": parkedItems.reduce((sum, { count }) => sum + count, failedWebhookCount),
  };
}
