import { act, renderHook, waitFor } from "@testing-library/react";
import { useLanes } from "./use-lanes";

test("no more than a few run at a time, each once, in their order", async () => {
  const { result } = renderHook(() => useLanes(2));
  const done: number[] = [];
  let [running, most] = [0, 0];
  const tasks = Array.from({ length: 9 }, (_, index) => async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(index);
  });
  act(() => result.current.add(tasks));
  await waitFor(() => expect(done).toHaveLength(9));
  expect(most).toBe(2);
  expect(done.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a lost line stops all of it, and nothing is lost or done twice once it is back", async () => {
  const { result } = renderHook(() => useLanes(2));
  const done: number[] = [];
  let isLost = true;
  const task = (index: number) => async () => {
    await Promise.resolve();
    if (isLost && index === 1) throw new Error("no line");
    done.push(index);
  };
  act(() => result.current.add([0, 1, 2, 3, 4].map(task)));
  await waitFor(() => expect(result.current.stopped).toEqual(new Error("no line")));
  expect(done).not.toContain(4);

  isLost = false;
  act(() => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(done).toHaveLength(5));
  expect(new Set(done).size).toBe(5);
  expect(result.current.stopped).toBeNull();
});
