import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { renderInApp } from "../../testing/render-in-app";
import { MailTextEditor } from "./mail-text-editor";
import type { PlaceholderProblem } from "./placeholder-problem";

const answers = {
  Placeholders: () => ({
    placeholders: [
      {
        __typename: "Placeholder",
        name: "[Client.name]",
        label: "Name",
        meaning: "Name des Kunden",
        example: "Café Morgenrot",
      },
    ],
  }),
};

interface EditorProps {
  readonly subject: string;
  readonly body: string;
  readonly problems?: readonly PlaceholderProblem[];
}

function Editor({ subject, body, problems = [] }: EditorProps) {
  const [texts, setTexts] = useState({ subject, body });
  return (
    <MailTextEditor
      kind="INVOICE"
      texts={texts}
      onChange={setTexts}
      problems={problems}
      isPickerOpen={problems.length === 0}
    />
  );
}

function select(label: string, position: number): void {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  fireEvent.focus(field);
  field.setSelectionRange(position, position);
}

beforeAll(() => {
  // jsdom does no layout; the editor measures itself to place its underlines.
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

describe("the email editor", () => {
  it("inserts a placeholder where the cursor was, in the field that was used last", async () => {
    renderInApp(<Editor subject="Rechnung für ." body="Guten Tag" />, answers);
    select("Betreff", 13);
    fireEvent.click(await screen.findByRole("button", { name: /\[Client\.name\]/ }));
    expect(screen.getByLabelText("Betreff")).toHaveValue("Rechnung für [Client.name].");
    expect(screen.getByLabelText("Text")).toHaveValue("Guten Tag");
  });

  it("replaces an unknown placeholder with the suggestion in one click", () => {
    const problem: PlaceholderProblem = {
      __typename: "PlaceholderProblem",
      field: "BODY",
      kind: "UNKNOWN",
      placeholder: "[Client.nme]",
      suggestion: "[Client.name]",
      line: 1,
      column: 7,
      start: 6,
      end: 18,
    };
    renderInApp(<Editor subject="" body="Hallo [Client.nme]!" problems={[problem]} />, answers);
    expect(screen.getByText(/Text, Zeile 1, Stelle 7/)).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Durch [Client.name] ersetzen" }));
    expect(screen.getByLabelText("Text")).toHaveValue("Hallo [Client.name]!");
  });
});
