import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderInGerman } from "../testing/render";
import { CopyField } from "./copy-field";

describe("CopyField", () => {
  it("copies the value and says so", async () => {
    const user = userEvent.setup();
    renderInGerman(<CopyField label="Portal-Adresse" value="https://portal.example/p/abc" />);
    await user.click(screen.getByRole("button", { name: "Kopieren" }));
    expect(await navigator.clipboard.readText()).toBe("https://portal.example/p/abc");
    expect(screen.getByRole("status")).toHaveTextContent("Kopiert");
  });

  it("selects the value if the browser refuses", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    renderInGerman(<CopyField label="Portal-Adresse" value="abc" />);
    await user.click(screen.getByRole("button", { name: "Kopieren" }));
    const input = screen.getByRole<HTMLInputElement>("textbox", { name: "Portal-Adresse" });
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 3]);
    expect(screen.getByRole("status")).toHaveTextContent("Kopieren nicht möglich");
  });
});
