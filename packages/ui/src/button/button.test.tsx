import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SyntheticEvent } from "react";
import { LinkProvider, type LinkComponentProps } from "../link/link-context";
import { renderInGerman } from "../testing/render";
import { Button, ButtonLink } from "./button";

describe("Button", () => {
  it("does not submit a form unless told to", async () => {
    const handleSubmit = jest.fn((event: SyntheticEvent) => event.preventDefault());
    renderInGerman(
      <form onSubmit={handleSubmit}>
        <Button>Prüfen</Button>
        <Button type="submit">Senden</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Prüfen" }));
    expect(handleSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Senden" }));
    expect(handleSubmit).toHaveBeenCalledTimes(1);
  });

  it("keeps focus, says that it waits and swallows clicks while pending", async () => {
    const [handleClick, handleSubmit] = [jest.fn(), jest.fn((event: SyntheticEvent) => event.preventDefault())];
    renderInGerman(
      <form onSubmit={handleSubmit}>
        <Button type="submit" isPending onClick={handleClick}>
          Senden
        </Button>
      </form>,
    );
    const button = screen.getByRole("button", { name: /Senden/ });
    await userEvent.click(button);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("status", { name: "Bitte warten" })).toBeInTheDocument();
    expect(handleClick).not.toHaveBeenCalled();
    expect(handleSubmit).not.toHaveBeenCalled();
  });
});

describe("ButtonLink", () => {
  function RouterLink({ href, ...props }: LinkComponentProps) {
    return <a data-router href={`/base${href}`} {...props} />;
  }

  it("uses the router for the app's addresses, and for no others", () => {
    renderInGerman(
      <LinkProvider value={{ component: RouterLink, navigate: jest.fn() }}>
        <ButtonLink href="/documents">Dokumente</ButtonLink>
        <ButtonLink href="/files/1" reloadDocument>
          PDF
        </ButtonLink>
        <ButtonLink href="//elsewhere.example">Woanders</ButtonLink>
        <ButtonLink href="/documents" target="_blank">
          Neues Fenster
        </ButtonLink>
      </LinkProvider>,
    );
    expect(screen.getByRole("link", { name: "Dokumente" })).toHaveAttribute("href", "/base/documents");
    for (const name of ["PDF", "Woanders", "Neues Fenster"]) {
      expect(screen.getByRole("link", { name })).not.toHaveAttribute("data-router");
    }
  });
});
