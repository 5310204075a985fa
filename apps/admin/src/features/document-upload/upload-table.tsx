import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { IconButton } from "@kundenportal/ui/icon-button";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Pencil, X } from "lucide-react";
import { Cluster } from "../../components/form-grid";
import { TwoLines } from "../../components/two-lines";
import { useText } from "../../lib/use-text";
import type { UploadItem } from "./upload-row";
import { UploadStateCell } from "./upload-state";

interface UploadTableProps {
  readonly items: readonly UploadItem[];
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What each file becomes, and where that is known from. */
export function UploadTable({ items, onEdit, onRemove }: UploadTableProps) {
  const t = useText();
  const none = t("common.none");

  function inside({ hasBrokenEInvoice, hasEInvoice, xml }: UploadItem): string {
    if (hasBrokenEInvoice) return t("uploadDocuments.brokenEInvoice");
    if (xml !== null) return t("uploadDocuments.eInvoiceBeside", { name: xml.name });
    return hasEInvoice ? t("uploadDocuments.eInvoice") : "";
  }

  return (
    <DataTable
      caption={t("uploadDocuments.list")}
      density="compact"
      rows={items}
      getRowId={({ id }) => id}
      emptyState={<p role="note">{t("uploadDocuments.noneShown")}</p>}
      columns={[
        {
          id: "file",
          header: t("uploadDocuments.file"),
          narrow: "title",
          width: "19%",
          cell: (item) => <TwoLines first={item.file.name} second={inside(item)} />,
        },
        {
          id: "document",
          header: t("uploadDocuments.document"),
          narrow: "meta",
          width: "8rem",
          cell: ({ facts }) => (
            <TwoLines
              isQuiet
              first={facts.number || none}
              second={facts.type === null ? "" : t(`documentType.${facts.type}`)}
            />
          ),
        },
        {
          id: "client",
          header: t("documents.client"),
          cell: ({ facts, newClientName }) =>
            facts.client?.name ??
            (newClientName === null ? (
              none
            ) : (
              <TwoLines isQuiet first={newClientName} second={t("uploadDocuments.newClient")} />
            )),
        },
        {
          id: "date",
          header: t("common.date"),
          width: "8rem",
          cell: (item) => <Dates item={item} />,
        },
        {
          id: "total",
          header: t("documents.total"),
          align: "end",
          narrow: "value",
          width: "7.5rem",
          cell: ({ facts, currency, totalFrom }) =>
            facts.total === "" ? (
              none
            ) : (
              <TwoLines
                isQuiet
                first={<MoneyText value={{ amount: facts.total, currency }} />}
                second={totalFrom === null ? "" : t(`uploadDocuments.from.${totalFrom}`)}
              />
            ),
        },
        {
          id: "state",
          header: t("uploadDocuments.state"),
          narrow: "state",
          width: "17%",
          cell: (item) => <UploadStateCell item={item} />,
        },
        {
          id: "actions",
          header: t("uploadDocuments.actions"),
          isHeaderHidden: true,
          width: "7rem",
          align: "end",
          cell: (item) => <Actions item={item} onEdit={onEdit} onRemove={onRemove} />,
        },
      ]}
    />
  );
}

function Dates({ item: { facts, hasEInvoice } }: { readonly item: UploadItem }) {
  const t = useText();
  const { date, type } = facts;
  if (date === "") return t("common.none");
  return <TwoLines isQuiet first={<DateText value={date} />} second={term()} />;

  function term() {
    if (type === null) return "";
    const { terms } = DOCUMENT_TYPE_TABLE[type];
    if (terms.dueDate && facts.dueDate !== "") {
      return (
        <>
          {t("uploadDocuments.until")} <DateText value={facts.dueDate} />
        </>
      );
    }
    if (terms.validUntil && facts.validUntil !== "") {
      return (
        <>
          {t("uploadDocuments.until")} <DateText value={facts.validUntil} />
        </>
      );
    }
    return terms.dueDate && !hasEInvoice ? t("uploadDocuments.dueAtOnce") : "";
  }
}

type ActionsProps = Omit<UploadTableProps, "items"> & { readonly item: UploadItem };

function Actions({ item: { id, file, isRead, state, published }, onEdit, onRemove }: ActionsProps) {
  const t = useText();
  const isDoubtful = published !== null && published.differences.length > 0;
  if (state !== "READY" && state !== "FAILED" && !isDoubtful) return null;
  return (
    <Cluster>
      {isRead && (
        <IconButton
          size="small"
          label={t("uploadDocuments.action.editFile", { name: file.name })}
          icon={<Pencil />}
          onClick={() => onEdit(id)}
        />
      )}
      {state !== "PUBLISHED" && (
        <IconButton
          size="small"
          label={t("uploadDocuments.action.removeFile", { name: file.name })}
          icon={<X />}
          onClick={() => onRemove(id)}
        />
      )}
    </Cluster>
  );
}
