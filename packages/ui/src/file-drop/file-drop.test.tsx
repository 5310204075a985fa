import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderInGerman } from "../testing/render";
import { FileDrop } from "./file-drop";

const file = new File(["<Invoice/>"], "rechnung.xml", { type: "application/xml" });

function Upload({ isDisabled = false }: { readonly isDisabled?: boolean }) {
  const [chosen, setChosen] = useState<File | null>(null);
  return (
    <FileDrop
      label="E-Rechnung"
      description="Bis 10 MB"
      file={chosen}
      onFileChange={setChosen}
      isDisabled={isDisabled}
    />
  );
}

describe("FileDrop", () => {
  it("accepts a picked file, shows its name and reports it", async () => {
    renderInGerman(<Upload />);
    const input = screen.getByLabelText("E-Rechnung Datei auswählen");
    expect(input).toHaveAccessibleDescription("Bis 10 MB");
    await userEvent.upload(input, file);
    expect(screen.getByLabelText("E-Rechnung rechnung.xml Andere Datei wählen")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Datei entfernen" }));
    expect(screen.queryByText("rechnung.xml")).not.toBeInTheDocument();
    expect(screen.getByLabelText("E-Rechnung Datei auswählen")).toHaveFocus();
  });

  it("accepts a dropped file, unless it is disabled", () => {
    const { unmount } = renderInGerman(<Upload />);
    fireEvent.drop(screen.getByText(/Datei hierher ziehen/), { dataTransfer: { files: [file] } });
    expect(screen.getByText("rechnung.xml")).toBeInTheDocument();
    unmount();
    renderInGerman(<Upload isDisabled />);
    fireEvent.drop(screen.getByText(/Datei hierher ziehen/), { dataTransfer: { files: [file] } });
    expect(screen.queryByText("rechnung.xml")).not.toBeInTheDocument();
  });
});
