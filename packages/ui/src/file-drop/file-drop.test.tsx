import { fireEvent, screen, waitFor } from "@testing-library/react";
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

  it("takes many at once, of dropped folders what has the right ending", async () => {
    const handleFiles = jest.fn();
    renderInGerman(<FileDrop label="PDF" accept=".pdf" file={null} onFileChange={jest.fn()} onFiles={handleFiles} />);
    const zone = screen.getByText(/Dateien hierher ziehen/);
    const [first, note] = [new File(["1"], "1.pdf"), new File(["n"], "notiz.txt")];
    fireEvent.drop(zone, {
      dataTransfer: { files: [first, note], items: [itemOf(entryOf(first)), itemOf(entryOf(note))] },
    });
    await waitFor(() => expect(handleFiles).toHaveBeenLastCalledWith([first, note]));

    const many = Array.from({ length: 250 }, (_, index) => new File(["x"], `${index}.PDF`));
    const folder = folderOf([...many, new File(["t"], "Thumbs.db")].map(entryOf));
    fireEvent.drop(zone, {
      dataTransfer: { files: [note], items: [itemOf(folderOf([folder])), itemOf(entryOf(note))] },
    });
    await waitFor(() => expect(handleFiles).toHaveBeenLastCalledWith([...many, note]));
  });

  it("takes a folder that can't be read as the file that it seems to be", async () => {
    const handleFiles = jest.fn();
    renderInGerman(<FileDrop label="PDF" accept=".pdf" file={null} onFileChange={jest.fn()} onFiles={handleFiles} />);
    const seeming = new File([], "Ordner");
    const broken = {
      isDirectory: true,
      createReader: () => ({ readEntries: (_: unknown, fail: (e: Error) => void) => fail(new Error("gone")) }),
    };
    fireEvent.drop(screen.getByText(/Dateien hierher ziehen/), {
      dataTransfer: { files: [seeming], items: [itemOf(broken)] },
    });
    await waitFor(() => expect(handleFiles).toHaveBeenCalledWith([seeming]));
  });
});

/** As browsers hand them out, folders a hundred entries at a time. */
const itemOf = (entry: object) => ({ webkitGetAsEntry: () => entry });
const entryOf = (held: File) => ({
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void) => take(held),
});

function folderOf(inside: readonly object[]) {
  const left = [...inside];
  const readEntries = (take: (some: readonly object[]) => void) => take(left.splice(0, 100));
  return { isFile: false, isDirectory: true, createReader: () => ({ readEntries }) };
}
