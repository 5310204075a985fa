import { ProviderError } from "./payment-provider";

/** What the work returns, or the fallback when a provider fails. Any other error is rethrown. */
export async function unlessProviderFails<Result, Fallback>(
  work: () => Promise<Result>,
  onFailure: (error: ProviderError) => Fallback | Promise<Fallback>,
): Promise<Result | Fallback> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderError) return onFailure(error);
    throw error;
  }
}
