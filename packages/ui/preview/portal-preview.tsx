import { CreditCard, Download, FileText, House, UserRound } from "lucide-react";
import { useState } from "react";
import { Badge } from "../src/badge/badge";
import { Banner } from "../src/banner/banner";
import { Button } from "../src/button/button";
import { Card } from "../src/card/card";
import { CommentBubble } from "../src/comment-bubble/comment-bubble";
import { DataTable } from "../src/data-table/data-table";
import { DateText } from "../src/date-text/date-text";
import { DescriptionList } from "../src/description-list/description-list";
import { MoneyText } from "../src/money-text/money-text";
import { PageHeader } from "../src/page-header/page-header";
import { RadioGroup } from "../src/radio-group/radio-group";
import { Section } from "../src/section/section";
import { Select } from "../src/select/select";
import { TextArea } from "../src/text-area/text-area";
import { TopShell } from "../src/top-shell/top-shell";
import { Logo } from "../src/avatar/avatar";
import { demoDocuments } from "./demo-documents";
import styles from "./preview.module.css";

export function PortalPreview() {
  const [method, setMethod] = useState<string | null>("card");
  return (
    <TopShell
      brand={<Logo name="Haustechnik Berger" />}
      navigation={[
        { href: "#home", label: "Übersicht", icon: <House />, isCurrent: false },
        { href: "#documents", label: "Dokumente", icon: <FileText />, isCurrent: true, count: 3 },
        { href: "#data", label: "Meine Daten", icon: <UserRound />, isCurrent: false },
      ]}
      actions={
        <Select
          label="Sprache"
          isLabelHidden
          isQuiet
          options={[
            { value: "de", label: "Deutsch" },
            { value: "en", label: "English" },
          ]}
        />
      }
      footer="Haustechnik Berger · Industriestraße 12 · 70565 Stuttgart"
    >
      <PageHeader
        back={{ href: "#documents", label: "Dokumente" }}
        eyebrow="Rechnung"
        title="RE-2026-0184"
        badge={
          <Badge tone="danger" hasDot>
            Überfällig
          </Badge>
        }
        description="Wartung Heizungsanlage, 1. Quartal"
        actions={
          <>
            <Button icon={<Download />}>PDF</Button>
            <Button variant="primary" icon={<CreditCard />}>
              Jetzt bezahlen
            </Button>
          </>
        }
      />
      <div className={styles["stack"]}>
        <Banner tone="warning" title="Diese Rechnung ist seit 8 Tagen fällig">
          Zahlungen auf unser Konto brauchen ein bis zwei Tage, bis sie hier erscheinen.
        </Banner>
        <div className={styles["columns"]}>
          <Card>
            <p className={styles["muted"]}>Offener Betrag</p>
            <MoneyText size="display" value={{ amount: "2483.27", currency: "EUR" }} />
            <div className={styles["gap"]} />
            <DescriptionList
              items={[
                { id: "date", term: "Rechnungsdatum", value: <DateText value="2026-03-02" /> },
                { id: "due", term: "Fällig am", value: <DateText value="2026-03-16" /> },
                { id: "net", term: "Netto", value: <MoneyText value={{ amount: "2086.78", currency: "EUR" }} /> },
                { id: "vat", term: "19 % USt.", value: <MoneyText value={{ amount: "396.49", currency: "EUR" }} /> },
                { id: "gross", term: "Gesamt", value: <MoneyText value={{ amount: "2483.27", currency: "EUR" }} /> },
              ]}
              hasTotal
            />
          </Card>
          <Card title="Bezahlen" description="Wählen Sie, wie Sie bezahlen möchten.">
            <RadioGroup
              label="Zahlungsart"
              isLabelHidden
              look="cards"
              value={method}
              onChange={setMethod}
              options={[
                { value: "card", label: "Kreditkarte", description: "Visa, Mastercard, American Express" },
                { value: "paypal", label: "PayPal" },
                { value: "transfer", label: "Überweisung", description: "Mit GiroCode für Ihre Banking-App" },
              ]}
            />
          </Card>
        </div>
        <Section title="Dokumente">
          <Card hasPadding={false}>
            <DataTable
              caption="Dokumente"
              rows={demoDocuments}
              getRowId={(row) => row.id}
              getRowHref={(row) => `#document-${row.id}`}
              columns={[
                { id: "number", header: "Nummer", cell: (row) => row.number, narrow: "title" },
                { id: "subject", header: "Betreff", cell: (row) => row.subject, narrow: "hidden" },
                { id: "date", header: "Datum", cell: (row) => <DateText value={row.date} />, narrow: "meta" },
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
                  cell: (row) => <MoneyText value={{ amount: row.amount, currency: "EUR" }} />,
                },
              ]}
            />
          </Card>
        </Section>
        <Section title="Fragen zu dieser Rechnung">
          <Card>
            <CommentBubble
              authorName="Sabine Krüger"
              body="Ist der Anfahrtsweg in der Pauschale enthalten? Wir waren davon ausgegangen."
              createdAt="2026-03-04T09:12:00Z"
              isOwn
            />
            <CommentBubble
              authorName="Haustechnik Berger"
              body={"Guten Tag Frau Krüger,\nja, die Anfahrt ist enthalten. Berechnet wurde nur das Material."}
              createdAt="2026-03-04T13:40:00Z"
              isOwn={false}
            />
            <div className={styles["gap"]} />
            <TextArea label="Ihre Nachricht" maxLength={2000} />
            <div className={styles["formEnd"]}>
              <Button variant="primary">Senden</Button>
            </div>
          </Card>
        </Section>
      </div>
    </TopShell>
  );
}
