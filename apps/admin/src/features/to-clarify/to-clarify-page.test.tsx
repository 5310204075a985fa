import { RouterLinks } from "@kundenportal/app-core/router-links";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { ToClarifyPage } from "./to-clarify-page";

const page = (
  <RouterLinks>
    <ToClarifyPage />
  </RouterLinks>
);

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" });
const document = { __typename: "Document", id: "document", type: "INVOICE", number: "RE-1001" };

const item = {
  __typename: "ParkedItem",
  id: "item",
  kind: "MISMATCH",
  status: "OPEN",
  problem: "The provider is collecting another amount.",
  provider: "sandbox",
  providerRef: "cs_1",
  reference: "ref_1",
  movement: "PAYMENT",
  amount: money("381.00"),
  method: "CARD",
  live: false,
  movedAt: "2026-05-04T08:00:00.000Z",
  allowedActions: ["BOOK", "REFUND", "CLOSE"],
  note: null,
  createdAt: "2026-05-04T08:00:00.000Z",
  resolvedAt: null,
  client: { __typename: "Client", id: "client", name: "Café Morgenrot" },
  document,
  resolvedDocument: null,
  payment: { __typename: "Payment", id: "payment", amount: money("380.00") },
};

const webhook = {
  __typename: "WebhookEvent",
  id: "webhook",
  provider: "stripe",
  outcome: "FAILED",
  reason: "The provider could not be asked.",
  providerRef: "cs_2",
  deliveries: 3,
  canReplay: true,
  lastReceivedAt: "2026-05-04T08:00:00.000Z",
  payment: null,
};

const pageInfo = { __typename: "PageInfo", endCursor: null, hasNextPage: false };

function answers(items: readonly object[], more: object = {}) {
  return {
    ToClarify: () => ({
      dashboard: {
        __typename: "Dashboard",
        failedWebhookCount: 1,
        parkedItems: items.length === 0 ? [] : [{ __typename: "ParkedSum", count: items.length }],
      },
    }),
    ParkedItems: () => ({
      parkedItems: {
        __typename: "ParkedItemConnection",
        edges: items.map((node) => ({ __typename: "ParkedItemEdge", cursor: "c", node })),
        pageInfo,
      },
    }),
    WebhookEvents: () => ({
      webhookEvents: {
        __typename: "WebhookEventConnection",
        edges: [{ __typename: "WebhookEventEdge", cursor: "c", node: webhook }],
        pageInfo,
      },
    }),
    DocumentPicker: () => ({
      documents: { __typename: "DocumentConnection", edges: [], pageInfo },
    }),
    ...more,
  };
}

const done = (status: string) => ({
  __typename: "ParkedItemSuccess",
  parkedItem: { ...item, status, allowedActions: [] },
});

async function openItem(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole("link", { name: /381,00\s€ eingegangen, 380,00\s€ angefordert/ }));
  return screen.findByRole("dialog");
}

describe("an unresolved item", () => {
  beforeEach(() => {
    jest.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  });

  it("says why in words, and can be booked on the document that was probably meant", async () => {
    const { asked } = renderInApp(
      page,
      answers([item], { BookParkedItem: () => ({ bookParkedItem: done("BOOKED") }) }),
    );
    const drawer = await openItem();
    expect(within(drawer).getByText("The provider is collecting another amount.")).toBeVisible();
    fireEvent.click(within(drawer).getByRole("button", { name: "Buchen" }));

    expect(await screen.findByText("Gebucht", { selector: "[role] *, p, strong, span" })).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === "BookParkedItem")?.variables).toEqual({
      id: "item",
      documentId: "document",
    });
  });

  it("is refunded after a confirmation", async () => {
    const { asked } = renderInApp(
      page,
      answers([item], { RefundParkedItem: () => ({ refundParkedItem: done("REFUNDING") }) }),
    );
    const drawer = await openItem();
    fireEvent.click(within(drawer).getByRole("radio", { name: /Erstatten/ }));
    fireEvent.click(within(drawer).getByRole("button", { name: "Erstatten" }));
    expect(asked.some(({ operation }) => operation === "RefundParkedItem")).toBe(false);
    const question = await screen.findByRole("alertdialog");
    expect(within(question).getByText("381,00 € erstatten?")).toBeVisible();
    fireEvent.click(within(question).getByRole("button", { name: "Erstatten" }));

    expect(await screen.findByText("Das Geld geht zurück")).toBeVisible();
    expect(asked.filter(({ operation }) => operation === "RefundParkedItem")).toHaveLength(1);
  });

  it("is closed only with a note, and says when somebody else was faster", async () => {
    const { asked } = renderInApp(
      page,
      answers([item], {
        CloseParkedItem: () => ({
          closeParkedItem: { __typename: "ParkedItemNotPossible", code: "ALREADY_RESOLVED" },
        }),
      }),
    );
    const drawer = await openItem();
    fireEvent.click(within(drawer).getByRole("radio", { name: /Mit Notiz abschließen/ }));
    fireEvent.click(within(drawer).getByRole("button", { name: "Abschließen" }));
    expect(await within(drawer).findByText("Bitte füllen Sie dieses Feld aus.")).toBeVisible();
    expect(asked.some(({ operation }) => operation === "CloseParkedItem")).toBe(false);

    fireEvent.change(within(drawer).getByLabelText("Notiz"), { target: { value: " anderswo geregelt " } });
    fireEvent.click(within(drawer).getByRole("button", { name: "Abschließen" }));
    expect(await screen.findByText("Jemand hat inzwischen anders entschieden.")).toBeVisible();
    expect(asked.find(({ operation }) => operation === "CloseParkedItem")?.variables).toEqual({
      id: "item",
      note: "anderswo geregelt",
    });
  });

  it("can be read but not decided by readers", async () => {
    const viewer = buildViewer({ canEdit: false, isOwner: false, role: "VIEWER" });
    renderInApp(page, answers([item]), viewer);
    const drawer = await openItem();
    expect(within(drawer).queryByRole("radio")).toBeNull();
  });

  it("is missing, and the page says so", async () => {
    renderInApp(page, answers([]));
    expect(await screen.findByText("Alles geklärt")).toBeVisible();
  });

  it("may be a provider's message, which can be processed again", async () => {
    renderInApp(
      page,
      answers([], {
        ReplayWebhook: () => ({
          replayWebhook: {
            __typename: "ReplayWebhookSuccess",
            webhookEvent: { ...webhook, outcome: "APPLIED", reason: null, canReplay: false },
          },
        }),
      }),
    );
    fireEvent.click(await screen.findByRole("tab", { name: /Meldungen der Anbieter/ }));
    expect(await screen.findByText("The provider could not be asked.")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Nochmals verarbeiten" }));

    await waitFor(() => expect(screen.queryByRole("button", { name: "Nochmals verarbeiten" })).toBeNull());
    expect(screen.queryByText("The provider could not be asked.")).toBeNull();
  });
});
