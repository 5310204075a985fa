import { z } from "zod";
import { codeOf } from "../shared/code-of";
import { isLoopback } from "../shared/loopback";

const reportSchema = z.object({ status: z.enum(["ok", "failing", "stopping"]) });

/** What keeps people from reaching this server at an origin, as far as that can be seen from here; null: nothing. */
export async function checkAddress(origin: string, limitMs: number): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(`${origin}/health`, { redirect: "manual", signal: AbortSignal.timeout(limitMs) });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const reason = codeOf(cause) || codeOf(error) || "no answer in time";
    return `Nobody answers at ${origin} (${reason}): is the server running, and do name, proxy and certificate lead to it?`;
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok || !reportSchema.safeParse(body).success) {
    return `At ${origin} something else answers (HTTP ${String(response.status)}): does the proxy lead to this server?`;
  }
  return null;
}

/** What is not right about an origin for more than a try; null: nothing. */
export function remarkOnAddress(origin: string): string | null {
  if (isLoopback(origin))
    return `${origin} works on this machine only: set PORTAL_URL and ADMIN_URL to what people type.`;
  if (origin.startsWith("https:")) return null;
  return `${origin} is not encrypted: put a proxy with HTTPS in front.`;
}
