import type { Core } from "../../core";
import type { ServerModule } from "../../server-module";
import type { ActivityServices } from "../activity/activity.module";
import { EventAdminResolver } from "./event.admin.resolver";
import { EventStreamAdminResolver } from "./event-stream.admin.resolver";
import { EventFeed } from "./event-feed";

/** What programs read on: everything that happened, in an order that never changes. */
export function createEventsModule(core: Core, needs: Pick<ActivityServices, "namedRecords">) {
  const eventFeed = new EventFeed(core);
  return {
    services: { eventFeed },
    adminResolvers: [
      new EventAdminResolver({ ...needs, eventFeed }),
      new EventStreamAdminResolver({ ...core, eventFeed }),
    ],
  } satisfies ServerModule;
}
