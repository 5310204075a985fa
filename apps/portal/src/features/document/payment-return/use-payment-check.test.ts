import { act, renderHook } from "@testing-library/react";
import type { PaymentStatus } from "../../../gql/graphql";
import { usePaymentCheck } from "./use-payment-check";

type Answer = PaymentStatus | null | "NO_ANSWER";

/** Answers in this order; the last one for good. */
function answering(...answers: readonly Answer[]) {
  let asked = 0;
  return jest.fn(() => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? null;
    asked += 1;
    if (answer === "NO_ANSWER") return Promise.reject(new Error("offline"));
    return Promise.resolve(answer === null ? null : { status: answer });
  });
}

async function pass(seconds: number): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
}

describe("usePaymentCheck", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("asks until the payment is settled", async () => {
    const ask = answering("OPEN", "PROCESSING", "CAPTURED");
    const { result } = renderHook(() => usePaymentCheck(ask, false));

    await pass(0);
    expect(result.current).toMatchObject({ isChecking: true, payment: { status: "OPEN" } });
    await pass(60);
    expect(result.current).toMatchObject({ isChecking: false, payment: { status: "CAPTURED" } });
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("gives up after half a minute and says what was known last", async () => {
    const ask = answering("PROCESSING");
    const { result } = renderHook(() => usePaymentCheck(ask, false));

    await pass(31);
    expect(result.current.isChecking).toBe(true);
    await pass(10);
    expect(result.current).toMatchObject({ isChecking: false, payment: { status: "PROCESSING" } });
    expect(ask).toHaveBeenCalledTimes(7);
  });

  it("asks once after a return without paying, unless something is under way", async () => {
    const ask = answering("OPEN");
    const { result } = renderHook(() => usePaymentCheck(ask, true));
    await pass(60);
    expect(result.current).toMatchObject({ isChecking: false, payment: { status: "OPEN" } });
    expect(ask).toHaveBeenCalledTimes(1);

    const other = answering("PROCESSING", "CAPTURED");
    const { result: underWay } = renderHook(() => usePaymentCheck(other, true));
    await pass(60);
    expect(underWay.current).toMatchObject({ isChecking: false, payment: { status: "CAPTURED" } });
  });

  it("asks again when an answer did not arrive", async () => {
    const ask = answering("NO_ANSWER", "FAILED");
    const { result } = renderHook(() => usePaymentCheck(ask, false));

    await pass(1);
    expect(result.current).toMatchObject({ isChecking: false, payment: { status: "FAILED" } });
  });

  it("stops at once when there is no such payment", async () => {
    const ask = answering(null);
    const { result } = renderHook(() => usePaymentCheck(ask, false));

    await pass(60);
    expect(result.current).toMatchObject({ isChecking: false, payment: null });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("starts over on demand", async () => {
    const ask = answering("CANCELED", "CAPTURED");
    const { result } = renderHook(() => usePaymentCheck(ask, false));

    await pass(0);
    act(() => {
      result.current.checkAgain();
    });
    expect(result.current.isChecking).toBe(true);
    await pass(0);
    expect(result.current).toMatchObject({ isChecking: false, payment: { status: "CAPTURED" } });
  });

  it("stops asking when the customer leaves the page", async () => {
    const ask = answering("PROCESSING");
    const { unmount } = renderHook(() => usePaymentCheck(ask, false));

    await pass(0);
    unmount();
    await pass(60);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
