import { readLine } from "@kundenportal/domain/human-input/read-text";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import type { MerchantScope } from "../../access/scopes";
import { ActionDenied, Failure, NotFound } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { FirstArg } from "../../graphql/first-arg";
import { readListedReferences, readLookUp } from "../../graphql/look-up";
import { parsePageRequest, searchedList } from "../../graphql/pagination";
import { OnceByKey, WithoutKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { isId } from "../../shared/ids";
import { presentPortalSettings } from "../portal-settings/portal-settings.presenter";
import type { PortalSettingsService } from "../portal-settings/portal-settings.service";
import {
  ClientFilter,
  CreateClientInput,
  SetClientPortalAccessInput,
  UpdateClientInput,
} from "./client-input.admin.types";
import {
  ApplyDefaultPortalAccessResult,
  ApplyDefaultPortalAccessSuccess,
  CreateClientResult,
  CreateClientSuccess,
  CreatePortalPreviewResult,
  CreatePortalPreviewSuccess,
  DeleteClientResult,
  DeleteClientSuccess,
  RotateClientLinkResult,
  RotateClientLinkSuccess,
  SetClientPortalAccessResult,
  SetClientPortalAccessSuccess,
  UpdateClientResult,
  UpdateClientSuccess,
} from "./client-results.admin.types";
import { AdminClient, ClientConnection, ClientEdge } from "./client.admin.types";
import { presentAdminClient } from "./client.presenter";
import type { Client } from "./client";
import type { ClientService } from "./client.service";

interface ClientAdminResolverNeeds {
  readonly clients: ClientService;
  readonly portalSettings: PortalSettingsService;
}

@Resolver()
export class ClientAdminResolver {
  constructor(private readonly needs: ClientAdminResolverNeeds) {}

  @Query(() => ClientConnection, {
    description: "The merchant's clients, by name.",
  })
  @MerchantOperation("VIEWER")
  async clients(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "A cursor from the previous page.",
    })
    after: string | null,
    @Arg("filter", () => ClientFilter, { nullable: true, description: "Omitted: all who are not archived." })
    filter: ClientFilter | null,
  ): Promise<ClientConnection> {
    const { scope } = merchantActorOf(context);
    const search = readLine(filter?.search);
    const page = await this.needs.clients.list(
      scope,
      {
        search,
        externalReferences: readListedReferences("filter.externalReferences", filter?.externalReferences),
        portalAccess: filter?.portalAccess ?? null,
        archived: filter?.archived === undefined ? false : filter.archived,
      },
      parsePageRequest(searchedList("clients", search), first, after),
    );
    return Object.assign(new ClientConnection(), {
      edges: page.edges.map(({ cursor, node }) =>
        Object.assign(new ClientEdge(), { cursor, node: this.present(scope, node) }),
      ),
      pageInfo: Object.assign(new PageInfo(), page.pageInfo),
    });
  }

  @Query(() => AdminClient, {
    nullable: true,
    description:
      "One client, archived or not, by `id` or by `externalReference`; null when there is none. Naming both or neither is an error.",
  })
  @MerchantOperation("VIEWER")
  async client(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "The client's id." }) id: string | null,
    @Arg("externalReference", () => String, { nullable: true, description: "What your own system calls the client." })
    externalReference: string | null,
  ): Promise<AdminClient | null> {
    const { scope } = merchantActorOf(context);
    const client = await this.needs.clients.lookUp(scope, readLookUp(id, externalReference));
    return client === null ? null : this.present(scope, client);
  }

  @Mutation(() => CreateClientResult, { description: "Creates a client." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async createClient(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateClientInput, { description: "The new client." })
    { data, portalAccess }: CreateClientInput,
  ): Promise<typeof CreateClientResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.clients.create(actor, data, portalAccess ?? null);
    if (result instanceof Failure) return result;
    return Object.assign(new CreateClientSuccess(), {
      client: this.present(actor.scope, result),
    });
  }

  @Mutation(() => UpdateClientResult, {
    description: "Changes a client's master data.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async updateClient(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateClientInput, { description: "What changes." })
    { id, revision, data }: UpdateClientInput,
  ): Promise<typeof UpdateClientResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.clients.update(actor, id, revision, data);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateClientSuccess(), {
      client: this.present(actor.scope, result),
    });
  }

  @Mutation(() => DeleteClientResult, {
    description: "Deletes a client who has no documents. One that is deleted already is answered the same.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async deleteClient(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The client's id." }) id: string,
  ): Promise<typeof DeleteClientResult> {
    const result = await this.needs.clients.delete(merchantActorOf(context), id);
    return result instanceof Failure ? result : Object.assign(new DeleteClientSuccess(), { deletedId: id });
  }

  @Mutation(() => UpdateClientResult, {
    description: "Archives a client, which ends portal access, or restores it.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async archiveClient(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The client's id." }) id: string,
    @Arg("archived", () => Boolean, { description: "False: restores the client." }) archived: boolean,
  ): Promise<typeof UpdateClientResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.clients.setArchived(actor, id, archived);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateClientSuccess(), {
      client: this.present(actor.scope, result),
    });
  }

  @Mutation(() => SetClientPortalAccessResult, {
    description: "The merchant's yes or no for one client; beats the default.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async setClientPortalAccess(
    @Ctx() context: RequestContext,
    @Arg("input", () => SetClientPortalAccessInput, { description: "Which client, and yes or no." })
    input: SetClientPortalAccessInput,
  ): Promise<typeof SetClientPortalAccessResult> {
    const actor = merchantActorOf(context);
    const { clientId, portalAccess, linkExpiresAt } = input;
    const result = await this.needs.clients.setPortalAccess(actor, clientId, portalAccess, linkExpiresAt ?? null);
    if (result instanceof Failure) return result;
    return Object.assign(new SetClientPortalAccessSuccess(), {
      client: this.present(actor.scope, result),
    });
  }

  @Mutation(() => ApplyDefaultPortalAccessResult, {
    description: "Gives every client that is not archived the default access.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async applyDefaultPortalAccess(
    @Ctx() context: RequestContext,
    @Arg("overrideChoices", () => Boolean, {
      defaultValue: false,
      description: "Also for clients with an individual choice.",
    })
    overrideChoices: boolean,
  ): Promise<typeof ApplyDefaultPortalAccessResult> {
    const actor = merchantActorOf(context);
    const changedClients = await this.needs.clients.applyDefaultAccess(actor, overrideChoices);
    const settings = await this.needs.portalSettings.get(actor.scope);
    return Object.assign(new ApplyDefaultPortalAccessSuccess(), {
      changedClients,
      settings: presentPortalSettings(settings, await this.needs.portalSettings.countAccess(actor.scope)),
    });
  }

  @Mutation(() => RotateClientLinkResult, {
    description:
      "Invalidates every older portal URL of the client and its documents, and ends the sessions they opened.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async rotateClientLink(
    @Ctx() context: RequestContext,
    @Arg("clientId", () => ID, { description: "The client's id." }) clientId: string,
  ): Promise<typeof RotateClientLinkResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.clients.rotateLink(actor, clientId);
    if (result instanceof Failure) return result;
    return Object.assign(new RotateClientLinkSuccess(), {
      client: this.present(actor.scope, result),
    });
  }

  @Mutation(() => CreatePortalPreviewResult, {
    description:
      "A look at the portal as the client sees it: read-only and counted nowhere. The URL works for a minute.",
  })
  @MerchantOperation("VIEWER")
  @WithoutKey("Changes nothing: the address is computed, and works for a minute.")
  async createPortalPreview(
    @Ctx() context: RequestContext,
    @Arg("clientId", () => ID, { description: "The client's id." }) clientId: string,
    @Arg("documentId", () => ID, {
      nullable: true,
      description: "Where to start; null: the client's start page.",
    })
    documentId: string | null | undefined,
  ): Promise<typeof CreatePortalPreviewResult> {
    const { scope } = merchantActorOf(context);
    const client = await this.needs.clients.find(scope, clientId);
    if (client === null || (documentId != null && !isId(documentId))) return new NotFound("The client");
    const url = this.needs.clients.previewUrl(scope, client, documentId ?? null);
    if (url === null) return new ActionDenied("CLIENT_WITHOUT_ACCESS");
    return Object.assign(new CreatePortalPreviewSuccess(), { url });
  }

  private present(scope: MerchantScope, client: Client): AdminClient {
    return presentAdminClient(client, this.needs.clients.portalUrl(scope, client));
  }
}
