import { traced } from "../../shared/tracing";

export interface ProviderCall {
  /** A word of ours for the provider. */
  readonly to: "paylink" | "stripe";
  readonly method: string | undefined;
  /** What kind of thing is asked for; never which one. */
  readonly resource: () => string;
}

/** One HTTP request to a provider as a span; several tries are several. Without host, path or contents: they name accounts and people. */
export function tracedCall(
  { to, method = "GET", resource }: ProviderCall,
  send: () => Promise<Response>,
): Promise<Response> {
  return traced(
    () => ({ name: `${to} ${method} ${resource()}`, kind: "CLIENT", facts: { "http.request.method": method } }),
    async (span) => {
      const response = await send();
      span.tell({ "http.response.status_code": response.status });
      if (response.status >= 400) span.fail(String(response.status));
      return response;
    },
  );
}
