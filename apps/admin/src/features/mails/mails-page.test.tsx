import { screen } from "@testing-library/react";
import { buildViewer, renderInApp } from "../../testing/render-in-app";
import { MailsPage } from "./mails-page";

const mail = {
  __typename: "Mail",
  id: "mail",
  kind: "INVOICE",
  audience: "CUSTOMER",
  to: "alma@example.com",
  subject: "Ihre Rechnung",
  status: "SENT",
  attempts: 1,
  lastError: null,
  createdAt: "2026-05-04T10:00:00.000Z",
  sentAt: "2026-05-04T10:00:05.000Z",
  client: null,
  document: null,
};

function answers(listed: readonly object[], found: object | null) {
  return {
    Mails: () => ({
      mails: {
        __typename: "MailConnection",
        edges: listed.map((node) => ({ __typename: "MailEdge", cursor: "c", node })),
        pageInfo: { __typename: "PageInfo", endCursor: null, hasNextPage: false },
      },
    }),
    Mail: () => ({ mail: found }),
  };
}

const WHOLE = {
  ...mail,
  html: "<p>Guten Tag</p>",
  attachments: [{ __typename: "MailAttachment", fileName: "RE-1.pdf", sizeBytes: 2_048 }],
};
const SHORTENED = "Persönliche Links sind nach dem Senden gekürzt und öffnen nichts mehr.";

describe("emails", () => {
  it("are listed without what they say, which is fetched for the one that is opened", async () => {
    const list = renderInApp(<MailsPage />, answers([mail], WHOLE));
    expect(await screen.findByRole("link", { name: /Ihre Rechnung/ })).toHaveAttribute("href", "/mails?mail=mail");
    expect(list.asked.map(({ operation }) => operation)).toEqual(["Mails"]);
    list.unmount();

    const { asked } = renderInApp(<MailsPage />, answers([mail], WHOLE), buildViewer(), "/mails?mail=mail");
    expect(await screen.findByTitle("Text der E-Mail")).toHaveAttribute(
      "srcdoc",
      expect.stringContaining("<p>Guten Tag</p>"),
    );
    expect(screen.getByText("RE-1.pdf · 2 kB")).toBeInTheDocument();
    expect(screen.getByText(SHORTENED)).toBeVisible();
    expect(asked.find(({ operation }) => operation === "Mail")?.variables).toEqual({ id: "mail" });
  });

  it("open from their address even when the list has not got so far, and nothing opens when there is none", async () => {
    const viewer = buildViewer({ demoMode: true });
    const { unmount } = renderInApp(<MailsPage />, answers([], WHOLE), viewer, "/mails?mail=mail");
    expect(await screen.findByTitle("Text der E-Mail")).toBeVisible();
    // In the demo they still open.
    expect(screen.queryByText(SHORTENED)).toBeNull();
    unmount();

    renderInApp(<MailsPage />, answers([], null), buildViewer(), "/mails?mail=gone");
    expect(await screen.findByText("Noch keine E-Mails")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
