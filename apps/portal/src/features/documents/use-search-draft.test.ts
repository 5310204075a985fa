import { act, renderHook } from "@testing-library/react";
import { useState } from "react";
import { useSearchDraft } from "./use-search-draft";

function renderDraft() {
  const applied = jest.fn();
  const rendered = renderHook(() => {
    const [search, setSearch] = useState("");
    const draft = useSearchDraft(search, (text) => {
      applied(text);
      setSearch(text);
    });
    return { ...draft, reset: () => setSearch("") };
  });
  return { applied, ...rendered };
}

describe("useSearchDraft", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("asks once the customer pauses, not for every letter", () => {
    const { applied, result } = renderDraft();
    act(() => result.current.setSearch("R"));
    act(() => result.current.setSearch("RE "));
    expect(result.current.search).toBe("RE ");
    act(() => jest.advanceTimersByTime(300));
    expect(applied.mock.calls).toEqual([["RE"]]);
  });

  it("keeps a space at the end, after which more may follow", () => {
    const { result } = renderDraft();
    act(() => result.current.setSearch("Schrank "));
    act(() => jest.advanceTimersByTime(300));
    expect(result.current.search).toBe("Schrank ");
  });

  it("follows a reset from elsewhere", () => {
    const { result } = renderDraft();
    act(() => result.current.setSearch("RE"));
    act(() => jest.advanceTimersByTime(300));
    act(() => result.current.reset());
    expect(result.current.search).toBe("");
  });

  it("passes the words to a change that applies at once, and does not ask twice", () => {
    const { applied, result } = renderDraft();
    act(() => result.current.setSearch("RE "));
    act(() => {
      expect(result.current.takeSearch()).toBe("RE");
    });
    act(() => jest.advanceTimersByTime(300));
    expect(applied).not.toHaveBeenCalled();
  });

  it("asks for nothing after leaving the page", () => {
    const { applied, result, unmount } = renderDraft();
    act(() => result.current.setSearch("RE"));
    unmount();
    jest.advanceTimersByTime(300);
    expect(applied).not.toHaveBeenCalled();
  });
});
