import { requiredText, z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { TimelineKind, WebhookEndpoint_EndpointFragment } from "../../gql/graphql";
import { isEventKind } from "./event-kinds";

export const WHICH_EVENTS = ["ALL", "SOME"] as const;

export const webhookEndpointValues = z
  .object({
    name: requiredText(FIELD_LIMITS.webhookEndpoint.name),
    url: requiredText(FIELD_LIMITS.webhookEndpoint.url),
    which: z.enum(WHICH_EVENTS),
    kinds: z.array(z.custom<TimelineKind>(isEventKind)),
  })
  .superRefine(({ which, kinds }, context) => {
    if (which === "SOME" && kinds.length === 0) {
      context.addIssue({ code: "custom", message: "REQUIRED", path: ["kinds"] });
    }
  });

export type WebhookEndpointValues = z.infer<typeof webhookEndpointValues>;

const NEW: WebhookEndpointValues = { name: "", url: "", which: "ALL", kinds: [] };

export function valuesOf(endpoint: WebhookEndpoint_EndpointFragment | null): WebhookEndpointValues {
  if (endpoint === null) return NEW;
  const { name, url, kinds } = endpoint;
  return { name, url, which: kinds === null ? "ALL" : "SOME", kinds: [...(kinds ?? [])] };
}

/** As the API takes it. */
export function inputOf({ name, url, which, kinds }: WebhookEndpointValues) {
  return { name, url, kinds: which === "ALL" ? null : kinds };
}
