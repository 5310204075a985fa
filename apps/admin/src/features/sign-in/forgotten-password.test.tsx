import { fireEvent, screen, waitFor } from "@testing-library/react";
import { type Answers, buildViewer, renderInApp } from "../../testing/render-in-app";
import { ForgotPasswordPage } from "./forgot-password-page";
import { ResetPasswordPage } from "./reset-password-page";

function requestFor(email: string, canSendMail = true) {
  const asked: unknown[] = [];
  renderInApp(<ForgotPasswordPage />, {
    RequestPasswordReset: (variables) => {
      asked.push(variables);
      return { requestPasswordReset: { __typename: "RequestPasswordResetSuccess", canSendMail } };
    },
  });
  fireEvent.change(screen.getByLabelText("E-Mail-Adresse"), { target: { value: email } });
  fireEvent.click(screen.getByRole("button", { name: "Link anfordern" }));
  return asked;
}

describe("asking for a new password", () => {
  it("says that an email comes if somebody has the address, and takes the focus there", async () => {
    const asked = requestFor(" jette@muster.example\u200b");
    const answer = await screen.findByText("Sehen Sie in Ihr Postfach");
    expect(asked).toEqual([{ email: "jette@muster.example" }]);
    await waitFor(() => {
      expect(document.activeElement).toContainElement(answer);
    });
  });

  it("promises no email where none can be sent", async () => {
    requestFor("jette@muster.example", false);
    expect(await screen.findByText("Hier können keine E-Mails verschickt werden")).toBeVisible();
  });

  it.each(["a@b", "jette", "\u200b"])("does not ask for '%s'", async (email) => {
    const asked = requestFor(email);
    await waitFor(() => {
      expect(screen.getByLabelText("E-Mail-Adresse")).toBeInvalid();
    });
    expect(asked).toEqual([]);
  });
});

function openLink(address: string, resetPassword: object) {
  const sent: unknown[] = [];
  const answers: Answers = {
    ResetPassword: ({ input }) => {
      sent.push(input);
      return { resetPassword };
    },
  };
  renderInApp(<ResetPasswordPage />, answers, buildViewer(), address);
  return sent;
}

function choose(password: string): void {
  fireEvent.change(screen.getByLabelText("Neues Passwort"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Passwort speichern" }));
}

const DONE = { __typename: "ResetPasswordSuccess", email: "jette@muster.example" };

describe("the link for a new password", () => {
  it.each(["#abc_-1", "#abc_-1.", "#abc_-1)", "#abc_-1>"])(
    "'%s' sets it, whatever was added to its end",
    async (hash) => {
      const sent = openLink(`/reset-password${hash}`, DONE);
      choose("ein langes Passwort");
      expect(await screen.findByText(/jette@muster.example/)).toBeVisible();
      expect(sent).toEqual([{ token: "abc_-1", newPassword: "ein langes Passwort" }]);
      expect(screen.getByRole("link", { name: "Zur Anmeldung" })).toHaveAttribute("href", "/admin/");
    },
  );

  it("keeps to the rules for passwords", async () => {
    const sent = openLink("/reset-password#abc", DONE);
    choose("kurz");
    expect(await screen.findByText("Das ist zu kurz.")).toBeVisible();
    expect(sent).toEqual([]);
  });

  it.each([
    ["is used or too old", "/reset-password#abc"],
    ["has lost its end", "/reset-password"],
  ])("offers a new one when it %s", async (_, address) => {
    openLink(address, { __typename: "ResetLinkEnded", code: "RESET_LINK_ENDED" });
    if (address.includes("#")) choose("ein langes Passwort");
    expect(await screen.findByText("Dieser Link gilt nicht mehr")).toBeVisible();
    expect(screen.getByRole("link", { name: "Neuen Link anfordern" })).toBeVisible();
  });
});
