import uiMessages from "@kundenportal/ui/locales/de.json";
import { StaticI18nProvider } from "@kundenportal/ui/static-i18n-provider";
import { TextField } from "@kundenportal/ui/text-field";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { ConnectionError } from "../api/connection-error";
import coreMessages from "../texts/locales/de.json";
import { FormDialog } from "./form-dialog";
import { optionalText, requiredText, z } from "./form-schema";
import { type FormFailure, useSchemaForm } from "./use-schema-form";

const schema = z.object({ name: requiredText(5), city: optionalText(5) });

interface ExampleProps {
  readonly send: (values: z.output<typeof schema>) => Promise<FormFailure | undefined>;
  readonly onClose: () => void;
}

function Example({ send, onClose }: ExampleProps) {
  const form = useSchemaForm({
    schema,
    defaultValues: { name: "", city: "" },
    fieldNames: { "address.city": "city" },
    send,
  });
  return (
    <FormDialog form={form} title="Ein Formular" submitLabel="Speichern" onClose={onClose}>
      <TextField label="Name" {...form.field("name")} />
      <TextField label="Ort" {...form.field("city")} />
      {form.hasConflict && <p>Jemand war schneller</p>}
    </FormDialog>
  );
}

type Send = ExampleProps["send"];

/** A form whose server gives these answers one after the other, and then repeats the last one. */
function renderExample(...answers: readonly (FormFailure | undefined)[]) {
  let count = 0;
  return renderWith(async () => answers[Math.min(count++, answers.length - 1)]);
}

function renderWith(answer: Send) {
  const onClose = jest.fn();
  const send = jest.fn<ReturnType<Send>, Parameters<Send>>(answer);
  render(
    <StaticI18nProvider locale="de" messages={{ ...uiMessages, ...coreMessages }}>
      <Example send={send} onClose={onClose} />
    </StaticI18nProvider>,
  );
  return { onClose, send };
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function submit(): void {
  fireEvent.click(screen.getByRole("button", { name: /Speichern/ }));
}

describe("a form in a dialog", () => {
  it("checks against its schema, and sends nothing that is wrong", async () => {
    const { send } = renderExample();
    type("Ort", "Flensburg");
    submit();

    expect(await screen.findByText("Bitte füllen Sie dieses Feld aus.")).toBeVisible();
    expect(screen.getByText("Das ist zu lang.")).toBeVisible();
    expect(screen.getByLabelText("Name")).toHaveFocus();
    expect(send).not.toHaveBeenCalled();
  });

  it("sends the schema's output", async () => {
    const { send } = renderExample();
    type("Name", "  Ida ");
    submit();
    await waitFor(() => expect(send).toHaveBeenCalledWith({ name: "Ida", city: "" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows the server's problems at their fields, and those without a field above them", async () => {
    const fields = [
      { field: "address.city", code: "NOT_ALLOWED" },
      { field: "color", code: "TAKEN" },
    ];
    renderExample({ fields });
    type("Name", "Ida");
    submit();

    expect(await screen.findByText("Diese Angabe ist hier nicht möglich.")).toBeVisible();
    expect(screen.getByLabelText("Ort")).toBeInvalid();
    expect(screen.getByLabelText("Ort")).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent("Diese Angabe ist bereits vergeben.");
  });

  it.each<[string, FormFailure, string]>([
    ["a refusal", { refusal: { title: "Geht nicht", text: "Schon bezahlt." } }, "Geht nichtSchon bezahlt."],
    [
      "a server that cannot be reached",
      { error: new ConnectionError("down") },
      "Der Server ist gerade nicht erreichbar",
    ],
  ])("says %s, keeps what was typed, and forgets it on the next attempt", async (_what, failure, words) => {
    const { onClose } = renderExample(failure, undefined);
    type("Name", "Ida");
    submit();
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(screen.getByLabelText("Name")).toHaveValue("Ida");
    expect(onClose).not.toHaveBeenCalled();

    submit();
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("informs the form about a conflict", async () => {
    renderExample({ conflict: true });
    type("Name", "Ida");
    submit();
    expect(await screen.findByText("Jemand war schneller")).toBeVisible();
  });

  it("cannot be closed or sent again while waiting for the answer", async () => {
    let answer: (failure: FormFailure | undefined) => void = () => undefined;
    const { onClose, send } = renderWith(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    type("Name", "Ida");
    submit();
    await waitFor(() => expect(screen.getByRole("button", { name: "Abbrechen" })).toBeDisabled());
    submit();
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(onClose).not.toHaveBeenCalled();
    expect(send).toHaveBeenCalledTimes(1);

    answer(undefined);
    await waitFor(() => expect(screen.getByRole("button", { name: "Abbrechen" })).toBeEnabled());
    fireEvent.click(screen.getByRole("button", { name: "Abbrechen" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("makes the browser ask before it loses what was typed", async () => {
    renderExample();
    const leave = (): boolean => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leave()).toBe(true);
    type("Name", "Ida");
    await waitFor(() => expect(leave()).toBe(false));
  });
});
