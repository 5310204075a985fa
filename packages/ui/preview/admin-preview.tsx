import {
  Ellipsis,
  FileText,
  LayoutDashboard,
  Link2,
  Mail,
  Plus,
  RotateCw,
  Settings,
  Trash2,
  Upload,
  Users,
  WalletCards,
} from "lucide-react";
import { useState } from "react";
import { Avatar, Logo } from "../src/avatar/avatar";
import { Badge } from "../src/badge/badge";
import { Banner } from "../src/banner/banner";
import { Button } from "../src/button/button";
import { Card } from "../src/card/card";
import { CheckboxGroup } from "../src/checkbox-group/checkbox-group";
import { CopyField } from "../src/copy-field/copy-field";
import { DataTable, type DataTableSort } from "../src/data-table/data-table";
import { DateText } from "../src/date-text/date-text";
import { IconButton } from "../src/icon-button/icon-button";
import { LoadMore } from "../src/load-more/load-more";
import { Menu } from "../src/menu/menu";
import { MoneyText } from "../src/money-text/money-text";
import { PageHeader } from "../src/page-header/page-header";
import { SearchField } from "../src/search-field/search-field";
import { Select } from "../src/select/select";
import { SideShell } from "../src/side-shell/side-shell";
import { Switch } from "../src/switch/switch";
import { Timeline } from "../src/timeline/timeline";
import { demoDocuments } from "./demo-documents";
import styles from "./preview.module.css";

const types = ["Rechnung", "Mahnung", "Angebot", "Gutschrift", "Lieferschein", "Auftragsbestätigung"] as const;

export function AdminPreview() {
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<DataTableSort>({ columnId: "date", direction: "descending" });
  const [released, setReleased] = useState<(typeof types)[number][]>(["Rechnung", "Angebot"]);
  return (
    <SideShell
      brand={<Logo name="Haustechnik Berger" />}
      navigation={[
        { href: "#home", label: "Übersicht", icon: <LayoutDashboard />, isCurrent: false },
        { href: "#documents", label: "Dokumente", icon: <FileText />, isCurrent: true, count: 12 },
        { href: "#clients", label: "Kunden", icon: <Users />, isCurrent: false },
        { href: "#payments", label: "Zahlungen", icon: <WalletCards />, isCurrent: false },
        { href: "#mail", label: "Nachrichten", icon: <Mail />, isCurrent: false, group: "Einrichten" },
        { href: "#settings", label: "Kundenportal", icon: <Settings />, isCurrent: false, group: "Einrichten" },
      ]}
      userMenu={
        <div className={styles["user"]}>
          <Avatar name="Jonas Berger" size="small" />
          <span className={styles["grow"]}>Jonas Berger</span>
          <Menu
            label="Konto"
            trigger={<IconButton label="Konto" icon={<Ellipsis />} size="small" />}
            entries={[
              { id: "profile", label: "Mein Konto", href: "#profile" },
              { id: "out", label: "Abmelden", startsGroup: true, onAction: () => undefined },
            ]}
          />
        </div>
      }
    >
      <PageHeader
        title="Dokumente"
        actions={
          <>
            <Button icon={<Upload />}>E-Rechnung importieren</Button>
            <Button variant="primary" icon={<Plus />}>
              Neues Dokument
            </Button>
          </>
        }
      />
      <div className={styles["stack"]}>
        <div className={styles["filters"]}>
          <div className={styles["search"]}>
            <SearchField
              label="Dokumente durchsuchen"
              placeholder="Nummer, Kunde, Betreff"
              value={search}
              onChange={setSearch}
            />
          </div>
          <Select
            label="Art"
            isLabelHidden
            placeholder="Alle Arten"
            options={types.map((type) => ({ value: type, label: type }))}
          />
          <Select
            label="Status"
            isLabelHidden
            placeholder="Jeder Status"
            options={[{ value: "open", label: "Offen" }]}
          />
        </div>
        <Card hasPadding={false}>
          <DataTable
            caption="Dokumente"
            density="compact"
            rows={demoDocuments}
            getRowId={(row) => row.id}
            getRowHref={(row) => `#document-${row.id}`}
            sort={sort}
            onSortChange={setSort}
            columns={[
              { id: "number", header: "Nummer", cell: (row) => row.number, narrow: "title", isSortable: true },
              { id: "type", header: "Art", cell: (row) => row.type, narrow: "hidden" },
              { id: "client", header: "Kunde", cell: (row) => row.client, narrow: "detail" },
              {
                id: "date",
                header: "Datum",
                cell: (row) => <DateText value={row.date} />,
                narrow: "meta",
                isSortable: true,
              },
              {
                id: "state",
                header: "Status",
                narrow: "state",
                cell: (row) => (
                  <Badge tone={row.state.tone} hasDot>
                    {row.state.label}
                  </Badge>
                ),
              },
              {
                id: "amount",
                header: "Betrag",
                align: "end",
                narrow: "value",
                isSortable: true,
                cell: (row) => <MoneyText value={{ amount: row.amount, currency: "EUR" }} />,
              },
              {
                id: "actions",
                header: "Aktionen",
                isHeaderHidden: true,
                narrow: "hidden",
                width: "3rem",
                align: "end",
                cell: () => (
                  <Menu
                    label="Weitere Aktionen"
                    trigger={<IconButton label="Weitere Aktionen" icon={<Ellipsis />} size="small" />}
                    entries={[
                      { id: "mail", label: "Per Mail senden", icon: <Mail />, onAction: () => undefined },
                      { id: "link", label: "Link kopieren", icon: <Link2 />, onAction: () => undefined },
                      {
                        id: "delete",
                        label: "Löschen",
                        icon: <Trash2 />,
                        startsGroup: true,
                        isDangerous: true,
                        onAction: () => undefined,
                      },
                    ]}
                  />
                ),
              },
            ]}
          />
          <LoadMore hasMore shownCount={5} totalCount={1284} onLoadMore={() => undefined} />
        </Card>
        <div className={styles["columns"]}>
          <Card
            title="Kundenportal"
            description="Brauerei Lindenhof GmbH & Co. KG"
            footer={
              <>
                <Button variant="quiet" icon={<RotateCw />}>
                  Link erneuern
                </Button>
                <Button variant="primary" icon={<Mail />}>
                  Per Mail senden
                </Button>
              </>
            }
          >
            <div className={styles["stack"]}>
              <Switch
                label="Zugang zum Kundenportal"
                description="Schlägt die Voreinstellung für neue Kunden."
                defaultChecked
              />
              <CopyField
                label="Portal-Adresse"
                value="https://portal.haustechnik-berger.example/p/k1AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRob"
                description="Gültig bis 31.12.2026. Zuletzt geöffnet vor 2 Tagen."
              />
            </div>
          </Card>
          <Card title="Verlauf">
            <Timeline
              label="Verlauf"
              entries={[
                {
                  id: "1",
                  at: new Date(Date.now() - 2 * 3_600_000).toISOString(),
                  title: "Sabine Krüger hat kommentiert",
                  details: "„Ist der Anfahrtsweg in der Pauschale enthalten?“",
                  icon: <Mail />,
                  tone: "info",
                },
                {
                  id: "2",
                  at: new Date(Date.now() - 30 * 3_600_000).toISOString(),
                  title: "Zahlung eingegangen: 864,90 €",
                  icon: <WalletCards />,
                  tone: "success",
                },
                { id: "3", at: "2026-03-02T08:00:00Z", title: "Rechnung fertiggestellt", icon: <FileText /> },
              ]}
            />
          </Card>
        </div>
        <Banner
          tone="info"
          title="Drei Kunden haben noch keinen Zugang"
          actions={<Button size="small">Ansehen</Button>}
        />
        <Card title="Freigegebene Dokumentarten">
          <CheckboxGroup
            label="Dokumentarten"
            isLabelHidden
            options={types.map((type) => ({ value: type, label: type }))}
            values={released}
            onChange={setReleased}
          />
        </Card>
      </div>
    </SideShell>
  );
}
