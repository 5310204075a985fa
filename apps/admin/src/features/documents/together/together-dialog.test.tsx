import { fireEvent, screen } from "@testing-library/react";
import { renderInApp } from "../../../testing/render-in-app";
import { TogetherDialog } from "./together-dialog";

const node = (id: string, status: string) => ({
  __typename: "Document",
  id,
  type: "INVOICE",
  number: status === "DRAFT" ? null : `RE-${id}`,
  title: null,
  status,
  possibleSteps: status === "DRAFT" ? ["ISSUE"] : ["SEND"],
  pdfUrl: null,
  attachments: [],
  eInvoiceGaps: [],
  portal: { __typename: "DocumentPortal", missing: [] },
  client: { __typename: "Client", id: "c", name: "Café", email: "post@cafe.example", portalAccess: true },
});

const listed = {
  DocumentsTogether: () => ({
    documents: {
      __typename: "DocumentConnection",
      edges: ["1", "2", "3"].map((id) => ({
        __typename: "DocumentEdge",
        node: node(id, id === "3" ? "OPEN" : "DRAFT"),
      })),
    },
  }),
};

test("says what stays as it is, issues the rest one by one, and tells what was refused", async () => {
  const { asked } = renderInApp(<TogetherDialog action="ISSUE" ids={["1", "2", "3"]} onClose={() => undefined} />, {
    ...listed,
    IssueTogether: ({ id }) => ({
      issueDocument: id === "1" ? { __typename: "InvalidInput" } : { __typename: "NotFound" },
    }),
  });
  expect(await screen.findByText("Ist schon fertiggestellt.")).toBeVisible();
  expect(asked.map(({ operation }) => operation)).toEqual(["DocumentsTogether"]);

  fireEvent.click(screen.getByRole("button", { name: "2 Dokumente fertigstellen" }));

  expect(await screen.findByText(/Es fehlen Angaben/)).toBeVisible();
  expect(await screen.findByText("0 Dokumente fertiggestellt.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /fertigstellen/ })).toBeNull();
  const keys = asked.slice(1).map(({ variables }) => [variables["id"], typeof variables["idempotencyKey"]]);
  expect(keys).toEqual([
    ["1", "string"],
    ["2", "string"],
  ]);
});

test("after a lost line it goes on where it stopped, with the same keys", async () => {
  let isDown = true;
  const { asked } = renderInApp(<TogetherDialog action="MAIL" ids={["3"]} onClose={() => undefined} />, {
    ...listed,
    MailTogether: () => {
      if (isDown) throw new Error("The line is down");
      return { sendMail: { __typename: "SendMailSuccess" } };
    },
  });
  fireEvent.click(await screen.findByRole("button", { name: "1 E-Mail senden" }));
  expect(await screen.findByRole("alert")).toBeVisible();

  isDown = false;
  fireEvent.click(screen.getByRole("button", { name: "1 E-Mail senden" }));
  expect(await screen.findByText("1 E-Mail gesendet.")).toBeVisible();
  const [first, second] = asked.filter(({ operation }) => operation === "MailTogether");
  expect(second?.variables).toEqual(first?.variables);
});
