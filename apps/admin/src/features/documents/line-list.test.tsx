import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useWatch } from "react-hook-form";
import { renderInApp } from "../../testing/render-in-app";
import { draftSchema, type DraftValues, emptyLine } from "./draft-values";
import { LineList } from "./line-list";
import { usualTaxChoice } from "./line-tax";

const TAX = usualTaxChoice(false);
const TAX_OPTIONS = [{ value: TAX, label: "19 %" }];

function Lines({ names }: { readonly names: readonly string[] }) {
  const lines = names.map((name) => ({ ...emptyLine(TAX), name }));
  const form = useSchemaForm<DraftValues, DraftValues>({
    schema: draftSchema("de"),
    defaultValues: { lines },
    send: () => Promise.resolve(undefined),
  });
  const written = useWatch({ control: form.control, name: "lines" });
  return (
    <LineList
      form={form}
      type="OFFER"
      currency="EUR"
      lines={written}
      amountsMinor={undefined}
      pricesIncludeTax={false}
      taxOptions={TAX_OPTIONS}
      usualTax={TAX}
      onTaxChange={() => undefined}
    />
  );
}

const names = () => screen.getAllByRole<HTMLInputElement>("textbox", { name: "Bezeichnung" }).map(({ value }) => value);

const line = (number: number) =>
  within(screen.getByRole("group", { name: new RegExp(`^Position ${String(number)}$`) }));

describe("lines by keyboard", () => {
  it("go on with Enter: to the next one, and from the last one to a new one", async () => {
    renderInApp(<Lines names={["a", "b"]} />);
    await userEvent.click(line(1).getByLabelText("Menge"));
    await userEvent.keyboard("{Enter}");
    expect(line(2).getByLabelText("Bezeichnung")).toHaveFocus();
    await userEvent.click(line(2).getByLabelText("USt."));
    await userEvent.keyboard("{Enter}c");
    expect(names()).toEqual(["a", "b", "c"]);
  });

  it("get one in between with Ctrl+Enter, also out of a text of several lines, which keeps Enter for itself", async () => {
    renderInApp(<Lines names={["a", "b"]} />);
    await userEvent.click(line(1).getByRole("button", { name: "Mehr zu Position 1" }));
    await userEvent.click(line(1).getByRole("textbox", { name: /^Beschreibung/ }));
    await userEvent.keyboard("x{Enter}y");
    expect(line(1).getByRole("textbox", { name: /^Beschreibung/ })).toHaveValue("x\ny");
    await userEvent.keyboard("{Control>}{Enter}{/Control}neu");
    expect(names()).toEqual(["a", "neu", "b"]);
  });

  it("move with Alt and the arrows, the focus with them, but not past an end, and not from a list", async () => {
    renderInApp(<Lines names={["a", "b", "c"]} />);
    await userEvent.click(line(1).getByLabelText("Einzelpreis"));
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}");
    expect(names()).toEqual(["b", "c", "a"]);
    expect(line(3).getByLabelText("Einzelpreis")).toHaveFocus();
    await userEvent.click(line(1).getByLabelText("USt."));
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(names()).toEqual(["b", "c", "a"]);
  });

  it("go away with Alt+Del, all but the last one; the focus is on what is in their place", async () => {
    renderInApp(<Lines names={["a", "b", "c"]} />);
    await userEvent.click(line(2).getByLabelText("Menge"));
    await userEvent.keyboard("{Alt>}{Delete}{/Alt}");
    expect(names()).toEqual(["a", "c"]);
    expect(line(2).getByLabelText("Menge")).toHaveFocus();
    await userEvent.keyboard("{Alt>}{Delete}{Delete}{/Alt}");
    expect(names()).toEqual(["a"]);
    expect(line(1).getByLabelText("Menge")).toHaveFocus();
  });

  it("are walked through with the arrows, except where those choose something", async () => {
    renderInApp(<Lines names={["a", "b"]} />);
    await userEvent.click(line(1).getByLabelText("Menge"));
    await userEvent.keyboard("{ArrowDown}");
    expect(line(2).getByLabelText("Menge")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    expect(line(1).getByLabelText("Menge")).toHaveFocus();
    await userEvent.click(line(1).getByLabelText("Einheit"));
    await userEvent.keyboard("{ArrowDown}");
    expect(line(1).getByLabelText("Einheit")).toHaveFocus();
  });

  it("show what few of them say only where it is said, or asked for", async () => {
    renderInApp(<Lines names={["a", "b"]} />);
    expect(line(1).queryByLabelText("Artikelnummer")).not.toBeInTheDocument();
    const more = line(1).getByRole("button", { name: "Mehr zu Position 1" });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(more);
    await userEvent.type(line(1).getByLabelText("Artikelnummer"), "A-1");
    await userEvent.click(more);
    await userEvent.click(more);
    expect(line(1).getByLabelText("Artikelnummer")).toHaveValue("A-1");
    expect(line(2).queryByLabelText("Artikelnummer")).not.toBeInTheDocument();
  });
});
