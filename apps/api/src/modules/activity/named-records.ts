import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { merchantActorOf } from "../../access/operation-access";
import type { RequestContext } from "../../graphql/request-context";
import type { AdminClient } from "../clients/client.admin.types";
import { presentAdminClient } from "../clients/client.presenter";
import type { ClientService } from "../clients/client.service";
import type { AdminDocument } from "../documents/reading/document.admin.types";
import { presentAdminDocument } from "../documents/reading/document.presenter";
import type { DocumentRepository } from "../documents/table/document.repository";

interface NamedRecordsNeeds extends Pick<Core, "clock"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
}

/** The clients and documents named in rows of the timeline and of mails, as the admin surface shows them. */
export class NamedRecords {
  constructor(private readonly needs: NamedRecordsNeeds) {}

  async client(context: RequestContext, id: string | null): Promise<AdminClient | null> {
    if (id === null) return null;
    const { scope } = merchantActorOf(context);
    const client = await context.loaders.one("namedClient", id, {
      fetch: (ids) => this.needs.clients.findMany(scope, ids),
      keyOf: (row) => row.id,
    });
    return client === null ? null : presentAdminClient(client, this.needs.clients.portalUrl(scope, client));
  }

  async document(context: RequestContext, id: string | null): Promise<AdminDocument | null> {
    if (id === null) return null;
    const { scope, timeZone } = merchantActorOf(context);
    const row = await context.loaders.one("namedDocument", id, {
      fetch: (ids) => this.needs.documentRepository.findMany(scope, ids),
      keyOf: (document) => document.id,
    });
    return row === null ? null : presentAdminDocument(row, todayIn(timeZone, this.needs.clock.now()));
  }
}
