import { fireEvent, screen } from "@testing-library/react";
import { renderInApp } from "../../testing/render-in-app";
import { NewClientPage } from "./new-client-page";

it("says that the presetting could not be fetched, claims none, and shows it when asked again", async () => {
  let hasAnswer = false;
  renderInApp(<NewClientPage />, {
    NewClient: () => {
      if (!hasAnswer) throw new TypeError("Failed to fetch");
      return { portalSettings: { __typename: "PortalSettings", id: "settings", newClientsHaveAccess: true } };
    },
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("Das hat bei uns nicht funktioniert");
  expect(screen.getByRole("radio", { name: "Wie in den Einstellungen" })).toBeChecked();
  hasAnswer = true;
  fireEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
  expect(await screen.findByRole("radio", { name: "Wie in den Einstellungen: ja" })).toBeChecked();
  expect(screen.queryByRole("alert")).toBeNull();
});
