import { Card } from "@kundenportal/ui/card";
import { ChoiceChips } from "@kundenportal/ui/choice-chips";
import { FileDrop } from "@kundenportal/ui/file-drop";
import { useState } from "react";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { EditorOnlyState } from "../../components/permission-state";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { CommonFactsCard } from "./common-facts-card";
import { FactsDialog } from "./facts-dialog";
import { PublishDialog } from "./publish-dialog";
import { UploadProgress } from "./upload-progress";
import { isIncomplete, isReady, isUnderWay, type UploadItem } from "./upload-row";
import { UploadTable } from "./upload-table";
import { useUploads } from "./uploads-context";

/** Puts PDFs of another program into the portal, many at once. */
export function UploadPage() {
  const t = useText();
  const { canEdit } = useViewer();
  return (
    <Page
      title={t("uploadDocuments.title")}
      description={t("uploadDocuments.text")}
      back={{ href: "/documents", label: t("nav.documents") }}
    >
      {canEdit ? <Upload /> : <EditorOnlyState />}
    </Page>
  );
}

const Filter = {
  ALL: "ALL",
  INCOMPLETE: "INCOMPLETE",
  READY: "READY",
  UNDER_WAY: "UNDER_WAY",
  FAILED: "FAILED",
  PUBLISHED: "PUBLISHED",
} as const;
type Filter = (typeof Filter)[keyof typeof Filter];

const FILTERS = {
  ALL: () => true,
  INCOMPLETE: isIncomplete,
  READY: isReady,
  UNDER_WAY: isUnderWay,
  FAILED: ({ state }: UploadItem) => state === "FAILED",
  PUBLISHED: ({ state }: UploadItem) => state === "PUBLISHED",
} as const satisfies Record<Filter, (item: UploadItem) => boolean>;

function Upload() {
  const t = useText();
  const uploads = useUploads();
  const { items } = uploads;
  const [filter, setFilter] = useState<Filter>("ALL");
  const [editedId, setEditedId] = useState<string | null>(null);
  const [isPublishing, setIsPublishing] = useState(false);
  const edited = items.find(({ id }) => id === editedId);
  const shown = items.filter(FILTERS[filter]);
  const open = items.filter(isIncomplete);
  // The next one below, else from the top: nobody has to look for it.
  const position = items.findIndex(({ id }) => id === editedId);
  const next = open.find(({ id }) => items.findIndex((item) => item.id === id) > position) ?? open[0];
  const following = next?.id === editedId ? undefined : next;

  return (
    <Stack>
      <Card>
        <FileDrop
          label={t("uploadDocuments.files")}
          description={t("uploadDocuments.filesHint")}
          accept=".pdf,.xml,application/pdf,application/xml,text/xml"
          file={null}
          onFileChange={() => undefined}
          onFiles={uploads.add}
        />
      </Card>
      {items.length > 0 && (
        <>
          <UploadProgress
            uploads={uploads}
            onComplete={() => setEditedId(open[0]?.id ?? null)}
            onPublish={() => setIsPublishing(true)}
          />
          <CommonFactsCard common={uploads.common} onChange={uploads.setCommon} />
          <ChoiceChips
            label={t("uploadDocuments.filter")}
            value={filter}
            onChange={setFilter}
            options={Object.values(Filter)
              .map((value) => ({
                value,
                label: t(`uploadDocuments.filter.${value}`),
                count: items.filter(FILTERS[value]).length,
              }))
              .filter(({ value, count }) => count > 0 || value === filter)}
          />
          <Card hasPadding={false}>
            <UploadTable items={shown} onEdit={setEditedId} onRemove={(id) => uploads.remove([id])} />
          </Card>
        </>
      )}
      {edited !== undefined && (
        <FactsDialog
          key={edited.id}
          item={edited}
          hasNext={following !== undefined}
          onSave={(facts) => {
            uploads.change(edited, facts);
            setEditedId(following?.id ?? null);
          }}
          onClose={() => setEditedId(null)}
        />
      )}
      {isPublishing && (
        <PublishDialog items={items} onConfirm={uploads.publish} onClose={() => setIsPublishing(false)} />
      )}
    </Stack>
  );
}
