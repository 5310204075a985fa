import { FileText, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { Avatar } from "../src/avatar/avatar";
import { Badge } from "../src/badge/badge";
import { Banner } from "../src/banner/banner";
import { Button, ButtonLink } from "../src/button/button";
import { Card } from "../src/card/card";
import { CopyField } from "../src/copy-field/copy-field";
import { DataTable } from "../src/data-table/data-table";
import { DescriptionList } from "../src/description-list/description-list";
import { EmptyState } from "../src/empty-state/empty-state";
import { ErrorState } from "../src/error-state/error-state";
import { IconButton } from "../src/icon-button/icon-button";
import { LoadingRegion, Skeleton } from "../src/skeleton/skeleton";
import { Spinner } from "../src/spinner/spinner";
import { Tabs } from "../src/tabs/tabs";
import { ChoicesPreview, FieldsPreview } from "./fields-preview";
import { OverlaysPreview } from "./overlays-preview";
import styles from "./preview.module.css";

const tones = ["neutral", "info", "success", "warning", "danger"] as const;

export function ComponentsPreview() {
  return (
    <main className={styles["page"]}>
      <div className={styles["stack"]}>
        <h1>Components</h1>
        <Buttons />
        <FieldsPreview />
        <ChoicesPreview />
        <OverlaysPreview />
        <Messages />
        <States />
      </div>
    </main>
  );
}

function Buttons() {
  const [isPending, setIsPending] = useState(true);
  return (
    <Card title="Buttons">
      <div className={styles["stack"]}>
        <div className={styles["row"]}>
          <Button variant="primary">Primary</Button>
          <Button>Secondary</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger">Danger</Button>
          <ButtonLink href="#link">Link</ButtonLink>
        </div>
        <div className={styles["row"]}>
          <Button variant="primary" icon={<Plus />}>
            With icon
          </Button>
          <Button variant="primary" isPending={isPending} onClick={() => setIsPending(true)}>
            Pending
          </Button>
          <Button onClick={() => setIsPending(false)}>Stop</Button>
          <Button variant="primary" disabled>
            Disabled
          </Button>
          <Button size="small">Small</Button>
          <IconButton label="Edit" icon={<Pencil />} />
          <IconButton label="Edit" icon={<Pencil />} variant="outlined" />
          <Spinner label="Loading" />
          <Avatar name="Sabine Krüger" />
          <Avatar name="Haustechnik Berger" shape="square" size="large" />
        </div>
        <div className={styles["row"]}>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone} hasDot>
              {tone}
            </Badge>
          ))}
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </div>
    </Card>
  );
}

function Messages() {
  return (
    <Card title="Messages">
      <div className={styles["stack"]}>
        {tones.map((tone) => (
          <Banner key={tone} tone={tone} title={`A ${tone} banner`} onClose={() => undefined}>
            With a sentence that says what to do about it.
          </Banner>
        ))}
        <Tabs
          label="Ansichten"
          tabs={[
            {
              id: "content",
              label: "Inhalt",
              content: (
                <DescriptionList
                  layout="grid"
                  items={[
                    { id: "1", term: "Firma", value: "Brauerei Lindenhof GmbH & Co. KG" },
                    { id: "2", term: "USt-IdNr.", value: "DE812345678" },
                    { id: "3", term: "Telefon", value: null },
                  ]}
                />
              ),
            },
            { id: "comments", label: "Kommentare", count: 2, content: "Zwei Kommentare" },
            { id: "history", label: "Verlauf", content: "Verlauf" },
          ]}
        />
        <CopyField label="API-Schlüssel" value="kp_live_4f1c2e9a7b" />
      </div>
    </Card>
  );
}

function States() {
  return (
    <div className={styles["columns"]}>
      <Card>
        <EmptyState
          icon={<FileText />}
          title="Noch keine Angebote"
          description="Sobald ein Angebot für Sie bereitliegt, finden Sie es hier."
          action={<Button>Alle Dokumente</Button>}
        />
      </Card>
      <Card>
        <ErrorState description="Prüfen Sie Ihre Verbindung." onRetry={() => undefined} />
      </Card>
      <Card>
        <LoadingRegion>
          <Skeleton width="60%" />
          <Skeleton />
          <Skeleton width="80%" />
          <Skeleton shape="block" />
        </LoadingRegion>
      </Card>
      <Card hasPadding={false}>
        <DataTable
          caption="Loading"
          isLoading
          rows={[]}
          getRowId={() => ""}
          columns={[
            { id: "a", header: "Nummer", cell: () => "", narrow: "title" },
            { id: "b", header: "Betrag", cell: () => "", narrow: "value", align: "end" },
          ]}
        />
      </Card>
    </div>
  );
}
