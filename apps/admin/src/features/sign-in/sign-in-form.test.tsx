import { fireEvent, screen, waitFor } from "@testing-library/react";
import { type Answers, renderInApp } from "../../testing/render-in-app";
import { SignInForm } from "./sign-in-form";

const accepted = { __typename: "SignInSuccess", viewer: { __typename: "Viewer", id: "viewer" } };
const needsCode = { __typename: "TotpRequired", code: "TOTP_REQUIRED" };

function refused(retryAfterSeconds: number | null) {
  return { __typename: "SignInRefused", code: "SIGN_IN_REFUSED", retryAfterSeconds };
}

function renderForm(signIn: (totp: unknown) => object) {
  const onSignedIn = jest.fn();
  const answers: Answers = {
    SignIn: ({ input }) => ({
      signIn: signIn(typeof input === "object" && input !== null && "totp" in input && input.totp),
    }),
  };
  renderInApp(<SignInForm onSignedIn={onSignedIn} />, answers);
  fireEvent.change(screen.getByLabelText("E-Mail-Adresse"), { target: { value: "jette@muster.example" } });
  fireEvent.change(screen.getByLabelText("Passwort"), { target: { value: "geheim" } });
  fireEvent.click(screen.getByRole("button", { name: "Anmelden" }));
  return { onSignedIn };
}

describe("signing in", () => {
  it("tells the app who signed in", async () => {
    const { onSignedIn } = renderForm(() => accepted);
    await waitFor(() => {
      expect(onSignedIn).toHaveBeenCalledWith("viewer");
    });
  });

  it("asks for the second factor of those who have one", async () => {
    const { onSignedIn } = renderForm((totp) => (totp === "123456" ? accepted : needsCode));
    const code = await screen.findByLabelText("Bestätigungscode");
    await waitFor(() => {
      expect(code).toHaveFocus();
    });
    fireEvent.change(code, { target: { value: "123 456" } });
    fireEvent.click(screen.getByRole("button", { name: "Code bestätigen" }));
    await waitFor(() => {
      expect(onSignedIn).toHaveBeenCalledWith("viewer");
    });
  });

  it("keeps what was typed when it is refused", async () => {
    renderForm(() => refused(null));
    expect(await screen.findByText("Bitte prüfen Sie E-Mail-Adresse und Passwort.")).toBeVisible();
    expect(screen.getByLabelText("E-Mail-Adresse")).toHaveValue("jette@muster.example");
    expect(screen.getByRole("button", { name: "Anmelden" })).toBeEnabled();
  });

  it("makes people wait after too many attempts", async () => {
    renderForm(() => refused(30));
    expect(await screen.findByText("Zu viele Versuche. Bitte warten Sie noch 30 Sekunden.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Anmelden" })).toBeDisabled();
  });
});
