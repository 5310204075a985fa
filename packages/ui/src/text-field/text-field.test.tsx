import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormErrorSummary } from "../form-error-summary/form-error-summary";
import { RadioGroup } from "../radio-group/radio-group";
import { renderInGerman } from "../testing/render";
import { TextArea } from "../text-area/text-area";
import { TextField } from "./text-field";

describe("TextField", () => {
  it("is named by its label and described by help and error", () => {
    renderInGerman(<TextField label="IBAN" description="Steht auf der Karte." error="Zu kurz." />);
    const field = screen.getByRole("textbox", { name: "IBAN" });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Zu kurz. Steht auf der Karte.");
  });

  it("is valid without an error and says when it is optional", () => {
    renderInGerman(<TextField label="IBAN" error="" isOptional />);
    expect(screen.getByRole("textbox", { name: "IBAN freiwillig" })).toBeValid();
  });

  it("can be registered by a form library", async () => {
    const [ref, handleChange, handleBlur] = [jest.fn(), jest.fn(), jest.fn()];
    renderInGerman(<TextField label="Name" name="name" ref={ref} onChange={handleChange} onBlur={handleBlur} />);
    await userEvent.type(screen.getByRole("textbox"), "Eva");
    await userEvent.tab();
    expect(ref).toHaveBeenCalledWith(screen.getByRole("textbox"));
    expect(handleChange).toHaveBeenCalledTimes(3);
    expect(handleBlur).toHaveBeenCalledTimes(1);
  });
});

describe("TextArea", () => {
  it("shows what is left only towards the end", async () => {
    renderInGerman(<TextArea label="Nachricht" maxLength={10} />);
    await userEvent.type(screen.getByRole("textbox"), "1234567");
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole("textbox"), "89");
    expect(screen.getByRole("status")).toHaveTextContent("Noch 1 Zeichen");
  });
});

describe("RadioGroup", () => {
  it("is one tab stop and moves with the arrow keys", async () => {
    const handleChange = jest.fn();
    renderInGerman(
      <RadioGroup
        label="Zahlungsart"
        look="cards"
        value="card"
        onChange={handleChange}
        options={[
          { value: "card", label: "Karte", description: "Visa" },
          { value: "sepa", label: "Lastschrift" },
        ]}
      />,
    );
    expect(screen.getByRole("radiogroup", { name: "Zahlungsart" })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Karte" })).toHaveAccessibleDescription("Visa");
    await userEvent.tab();
    expect(screen.getByRole("radio", { name: "Karte" })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(handleChange).toHaveBeenCalledWith("sepa");
  });
});

describe("FormErrorSummary", () => {
  it("takes the focus after a failed attempt and links to the fields", async () => {
    const errors = [{ name: "iban", message: "Die IBAN ist zu kurz." }];
    const form = (submitCount: number) => (
      <form>
        <FormErrorSummary errors={errors} submitCount={submitCount} />
        <TextField label="IBAN" name="iban" />
      </form>
    );
    const { rerender } = renderInGerman(form(0));
    expect(document.body).toHaveFocus();
    rerender(form(1));
    expect(screen.getByRole("group", { name: "Bitte prüfen Sie noch eine Angabe" })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Die IBAN ist zu kurz." }));
    expect(screen.getByRole("textbox", { name: "IBAN" })).toHaveFocus();
  });
});
