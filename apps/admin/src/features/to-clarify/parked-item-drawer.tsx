import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { Drawer } from "@kundenportal/ui/drawer";
import { Link } from "@kundenportal/ui/link";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import type { ReactNode } from "react";
import { documentName } from "../../components/document-name";
import { Stack } from "../../components/form-grid";
import { providerName } from "../../components/provider-name";
import type { ParkedItem_ItemFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { describeParkedItem } from "./describe-parked-item";
import { ParkedItemBadge } from "./parked-item-badge";
import { ParkedItemDecision } from "./parked-item-decision";

interface ParkedItemDrawerProps {
  readonly item: ParkedItem_ItemFragment;
  readonly onClose: () => void;
}

/** Everything about one parked item, and what can be decided. */
export function ParkedItemDrawer({ item, onClose }: ParkedItemDrawerProps) {
  const t = useText();
  const locale = useLocale();
  const { canEdit } = useViewer();
  return (
    <Drawer
      isOpen
      onClose={onClose}
      size="medium"
      title={describeParkedItem(t, locale, item)}
      description={item.amount === null ? t("parkedItem.noMoney") : <MoneyText value={item.amount} size="large" />}
    >
      <Stack>
        {canEdit && item.allowedActions.length > 0 && <ParkedItemDecision item={item} onDone={onClose} />}
        <ParkedItemFacts item={item} />
      </Stack>
    </Drawer>
  );
}

function ParkedItemFacts({ item }: { readonly item: ParkedItem_ItemFragment }) {
  const t = useText();
  const { client, document, resolvedDocument, movement, movedAt, resolvedAt } = item;
  const fact = (id: string, term: string, value: ReactNode) => (value === null ? [] : [{ id, term, value }]);
  return (
    <DescriptionList
      items={[
        { id: "status", term: t("common.status"), value: <ParkedItemBadge status={item.status} /> },
        ...fact("client", t("documents.client"), client && <Link href={`/clients/${client.id}`}>{client.name}</Link>),
        ...fact(
          "document",
          t("parkedItem.meantDocument"),
          document && <Link href={`/documents/${document.id}`}>{documentName(t, document)}</Link>,
        ),
        ...fact(
          "resolved",
          t("parkedItem.bookedOn"),
          resolvedDocument && (
            <Link href={`/documents/${resolvedDocument.id}`}>{documentName(t, resolvedDocument)}</Link>
          ),
        ),
        ...fact("movement", t("parkedItem.movement"), movement && t(`movement.${movement}`)),
        ...fact("moved", t("parkedItem.movedAt"), movedAt && <DateText value={movedAt} format="dateTime" />),
        ...fact("method", t("payments.method"), item.method && t(`paymentMethod.${item.method}`)),
        {
          id: "provider",
          term: t("payments.provider"),
          value: [providerName(t, item.provider), ...(item.live ? [] : [t("parkedItem.playMoneyShort")])].join(" · "),
        },
        ...fact("providerRef", t("parkedItem.providerRef"), item.providerRef === "" ? null : item.providerRef),
        ...fact("reference", t("parkedItem.reference"), item.reference === "" ? null : item.reference),
        { id: "problem", term: t("parkedItem.problem"), value: <span lang="en">{item.problem}</span> },
        {
          id: "created",
          term: t("parkedItem.createdAt"),
          value: <DateText value={item.createdAt} format="dateTime" />,
        },
        ...fact(
          "resolvedAt",
          t("parkedItem.resolvedAt"),
          resolvedAt && <DateText value={resolvedAt} format="dateTime" />,
        ),
        ...fact("note", t("parkedItem.note"), item.note),
      ]}
    />
  );
}
