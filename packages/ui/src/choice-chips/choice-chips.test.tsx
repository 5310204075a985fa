import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { ChoiceChips } from "./choice-chips";

type State = "all" | "open";

function States({ onChange }: { readonly onChange: (value: State) => void }) {
  const [value, setValue] = useState<State>("all");
  return (
    <ChoiceChips<State>
      label="State"
      value={value}
      options={[
        { value: "all", label: "All", count: 12 },
        { value: "open", label: "Open" },
      ]}
      onChange={(changed) => {
        setValue(changed);
        onChange(changed);
      }}
    />
  );
}

describe("ChoiceChips", () => {
  it("is a group of radio buttons with a name", () => {
    render(<States onChange={jest.fn()} />);
    expect(screen.getByRole("radiogroup", { name: "State" })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: /^All/ })).toBeChecked();
  });

  it("moves with the arrow keys", async () => {
    const handleChange = jest.fn();
    render(<States onChange={handleChange} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: "Open" })).toBeChecked();
    expect(handleChange.mock.calls).toEqual([["open"]]);
  });
});
