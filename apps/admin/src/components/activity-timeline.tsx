import { isDecimalText } from "@kundenportal/domain/money/decimal";
import type { Tone } from "@kundenportal/ui/badge";
import { formatApiMoney } from "@kundenportal/ui/format";
import { Link } from "@kundenportal/ui/link";
import { Timeline } from "@kundenportal/ui/timeline";
import { useLocale } from "@kundenportal/ui/use-text";
import {
  Ban,
  Building2,
  Check,
  CircleX,
  CreditCard,
  Eye,
  FilePlus,
  FileUp,
  KeyRound,
  Link as LinkIcon,
  type LucideIcon,
  Mail,
  MailX,
  MessageSquare,
  Pencil,
  RefreshCw,
  Settings,
  ShieldCheck,
  Trash2,
  Undo2,
  UserPlus,
} from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { ActivityTimeline_EntryFragment, TimelineKind } from "../gql/graphql";
import { type Text, type TextKey, useText } from "../lib/use-text";
import { documentName } from "./document-name";
import { parseTimelineFacts, type TimelineFacts } from "./timeline-facts";

const ActivityTimelineFragment = graphql(`
  fragment ActivityTimeline_entry on TimelineEntry {
    id
    kind
    actor
    actorName
    data
    createdAt
    client {
      id
      name
    }
    document {
      id
      type
      number
    }
  }
`);

/** What is known from the surrounding page and need not be named again. */
type Surroundings = "CLIENT" | "DOCUMENT" | "EVERYTHING";

interface ActivityTimelineProps {
  readonly label: string;
  readonly entries: readonly FragmentType<typeof ActivityTimelineFragment>[];
  readonly of: Surroundings;
}

/** What happened: what, to which document, of which client, by whom. */
export function ActivityTimeline({ label, entries, of }: ActivityTimelineProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <Timeline
      label={label}
      entries={entries.map((masked) => {
        const entry = readFragment(ActivityTimelineFragment, masked);
        const facts = parseTimelineFacts(entry.data);
        const { icon: Icon, tone } = LOOKS[entry.kind];
        return {
          id: entry.id,
          at: entry.createdAt,
          title: describeEvent(t, entry.kind, facts),
          icon: <Icon />,
          tone,
          details: (
            <Details
              parts={[
                amountText(facts, locale),
                entry.document !== null && of !== "DOCUMENT" && (
                  <Link href={`/documents/${entry.document.id}`}>{documentName(t, entry.document)}</Link>
                ),
                entry.client !== null && of === "EVERYTHING" && (
                  <Link href={`/clients/${entry.client.id}`}>{entry.client.name}</Link>
                ),
                ...factTexts(t, facts),
                actorText(t, entry, of),
              ]}
            />
          ),
        };
      })}
    />
  );
}

interface EventLook {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

const LOOKS = {
  API_KEY_CHANGED: { icon: KeyRound, tone: "neutral" },
  BOOKING_REVERSED: { icon: Undo2, tone: "warning" },
  CLIENT_ARCHIVED: { icon: Ban, tone: "neutral" },
  CLIENT_CREATED: { icon: UserPlus, tone: "neutral" },
  CLIENT_DELETED: { icon: Trash2, tone: "neutral" },
  CLIENT_DATA_CHANGED: { icon: Pencil, tone: "info" },
  CLIENT_UPDATED: { icon: Pencil, tone: "neutral" },
  COMMENT_ADDED: { icon: MessageSquare, tone: "info" },
  CREDIT_SET_OFF: { icon: CreditCard, tone: "neutral" },
  DEFAULT_ACCESS_APPLIED: { icon: ShieldCheck, tone: "neutral" },
  DOCUMENT_CANCELED: { icon: CircleX, tone: "neutral" },
  DOCUMENT_CLEARED: { icon: Check, tone: "neutral" },
  DOCUMENT_CREATED: { icon: FilePlus, tone: "neutral" },
  DOCUMENT_DELETED: { icon: Trash2, tone: "neutral" },
  DOCUMENT_IMPORTED: { icon: FileUp, tone: "neutral" },
  DOCUMENT_PUBLISHED: { icon: FileUp, tone: "neutral" },
  DOCUMENT_ISSUED: { icon: Check, tone: "neutral" },
  DOCUMENT_REVISED: { icon: RefreshCw, tone: "neutral" },
  DOCUMENT_VIEWED: { icon: Eye, tone: "info" },
  INVOICE_PAID: { icon: Check, tone: "success" },
  LINK_REQUESTED: { icon: LinkIcon, tone: "warning" },
  LINK_ROTATED: { icon: RefreshCw, tone: "neutral" },
  MAIL_FAILED: { icon: MailX, tone: "danger" },
  MAIL_SENT: { icon: Mail, tone: "neutral" },
  MERCHANT_CHANGED: { icon: Building2, tone: "neutral" },
  WEBHOOK_CHANGED: { icon: Settings, tone: "neutral" },
  OFFER_ACCEPTED: { icon: Check, tone: "success" },
  OFFER_REJECTED: { icon: CircleX, tone: "danger" },
  DISPUTE_WON: { icon: ShieldCheck, tone: "success" },
  PARKED_ITEM_RESOLVED: { icon: Check, tone: "neutral" },
  PAYMENT_ACCOUNT_CHANGED: { icon: Settings, tone: "neutral" },
  PAYMENT_BOOKED: { icon: CreditCard, tone: "success" },
  PAYMENT_CAPTURED: { icon: CreditCard, tone: "success" },
  PAYMENT_DISPUTED: { icon: Undo2, tone: "danger" },
  PAYMENT_FAILED: { icon: CreditCard, tone: "danger" },
  PAYMENT_PARKED: { icon: CreditCard, tone: "warning" },
  PAYMENT_REFUNDED: { icon: Undo2, tone: "warning" },
  PAYMENT_UNDONE: { icon: Undo2, tone: "warning" },
  PAYMENT_STARTED: { icon: CreditCard, tone: "info" },
  REFUND_FAILED: { icon: CreditCard, tone: "danger" },
  REFUND_RECORDED: { icon: Undo2, tone: "warning" },
  REFUND_REQUESTED: { icon: Undo2, tone: "neutral" },
  PORTAL_ACCESS_CHANGED: { icon: ShieldCheck, tone: "neutral" },
  SETTINGS_CHANGED: { icon: Settings, tone: "neutral" },
  STAFF_CHANGED: { icon: Settings, tone: "neutral" },
  PASSWORD_RESET_REQUESTED: { icon: KeyRound, tone: "warning" },
  PASSWORD_CHANGED: { icon: KeyRound, tone: "neutral" },
  SECOND_FACTOR_CHANGED: { icon: ShieldCheck, tone: "neutral" },
} as const satisfies Record<TimelineKind, EventLook>;

function describeEvent(t: Text, kind: TimelineKind, facts: TimelineFacts): string {
  return t(variantKey(kind, facts) ?? `timeline.${kind}`);
}

/** Some events go both ways. */
function variantKey(
  kind: TimelineKind,
  { active, archived, cleared, portalAccess, internal }: TimelineFacts,
): TextKey | null {
  if (kind === "CLIENT_ARCHIVED" && archived === false) return "timeline.CLIENT_RESTORED";
  if (kind === "DOCUMENT_CLEARED" && cleared === false) return "timeline.DOCUMENT_CLEAR_UNDONE";
  if (kind === "COMMENT_ADDED" && internal === true) return "timeline.NOTE_ADDED";
  if (kind === "PORTAL_ACCESS_CHANGED" && portalAccess === false) return "timeline.PORTAL_ACCESS_TAKEN";
  if (kind === "SECOND_FACTOR_CHANGED" && active === false) return "timeline.SECOND_FACTOR_REMOVED";
  return null;
}

function amountText({ amount, currency }: TimelineFacts, locale: "de" | "en"): string | null {
  if (amount === undefined || currency === undefined || !isDecimalText(amount)) return null;
  return formatApiMoney({ amount, currency }, locale);
}

function factTexts(
  t: Text,
  { clients, reason, section, staffMember, to, version }: TimelineFacts,
): readonly (string | null)[] {
  return [
    section === undefined ? null : t(`section.${section}`),
    staffMember === undefined ? null : t("timeline.fact.staffMember", { name: staffMember }),
    version === undefined ? null : t("timeline.fact.version", { version }),
    to === undefined ? null : t("timeline.fact.to", { to }),
    reason === undefined ? null : t("timeline.fact.reason", { reason }),
    clients === undefined ? null : t("timeline.fact.clients", { count: clients }),
  ];
}

/** A customer goes by the client's name, which is not repeated. */
function actorText(
  t: Text,
  { actor, actorName, client }: Pick<ActivityTimeline_EntryFragment, "actor" | "actorName" | "client">,
  of: Surroundings,
): string | null {
  if (actor === "SYSTEM") return null;
  if (actor === "CUSTOMER") {
    const isNamed = actorName === null || (of === "EVERYTHING" && actorName === client?.name);
    return isNamed ? t("timeline.byCustomer") : t("timeline.by", { name: actorName });
  }
  if (actorName === null) return null;
  return t(actor === "API_KEY" ? "timeline.byApiKey" : "timeline.by", { name: actorName });
}

/** The parts that exist, with a dot between them. */
function Details({ parts }: { readonly parts: readonly ReactNode[] }) {
  const shown = parts.filter((part) => part !== null && part !== false);
  return shown.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && " · "}
      {part}
    </Fragment>
  ));
}
