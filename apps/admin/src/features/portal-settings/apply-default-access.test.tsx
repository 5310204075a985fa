import { fireEvent, screen } from "@testing-library/react";
import { makeFragmentData } from "../../gql/fragment-masking";
import { renderInApp } from "../../testing/render-in-app";
import { ApplyDefaultAccess, ApplyDefaultAccessFragment } from "./apply-default-access";

const settings = {
  __typename: "PortalSettings" as const,
  id: "settings",
  newClientsHaveAccess: true,
  clientsWithAccess: 4,
  clientsWithoutAccess: 3,
  clientsWithChoice: 2,
};

const answers = {
  ApplyDefaultPortalAccess: () => ({
    applyDefaultPortalAccess: { __typename: "ApplyDefaultPortalAccessSuccess", changedClients: 3, settings },
  }),
};

describe("applying the default to all clients", () => {
  it("says how many clients change, and asks about individual choices", async () => {
    const { asked } = renderInApp(
      <ApplyDefaultAccess settings={makeFragmentData(settings, ApplyDefaultAccessFragment)} isSaved />,
      answers,
    );
    fireEvent.click(screen.getByRole("button", { name: /Auf alle bestehenden Kunden anwenden/ }));
    expect(screen.getByText(/Für höchstens 3 Kunden ändert sich der Zugang/)).toBeVisible();
    fireEvent.click(screen.getByRole("checkbox", { name: "Auch Einzelentscheidungen überschreiben" }));
    expect(screen.getByText("Für 3 Kunden ändert sich der Zugang.")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Zugang geben" }));
    expect(await screen.findByText("3 Kunden geändert")).toBeVisible();
    expect(asked).toEqual([{ operation: "ApplyDefaultPortalAccess", variables: { overrideChoices: true } }]);
  });

  it("waits until the choice to apply is saved", () => {
    renderInApp(
      <ApplyDefaultAccess settings={makeFragmentData(settings, ApplyDefaultAccessFragment)} isSaved={false} />,
      answers,
    );
    expect(screen.getByRole("button", { name: /Auf alle bestehenden Kunden anwenden/ })).toBeDisabled();
  });
});
