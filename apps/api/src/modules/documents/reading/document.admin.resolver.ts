import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { readLookUp } from "../../../graphql/look-up";
import { parsePageRequest, searchedList } from "../../../graphql/pagination";
import { OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { UnexpectedError, UnreadableError } from "../../../shared/errors";
import { AdminClient } from "../../clients/client.admin.types";
import { presentAdminClient } from "../../clients/client.presenter";
import type { Client } from "../../clients/client";
import type { ClientService } from "../../clients/client.service";
import type { PortalSettingsService } from "../../portal-settings/portal-settings.service";
import { presentContent } from "../versions/document-content.presenter";
import { DocumentContent } from "../versions/document-content.types";
import { AdminDocumentDraft } from "../versions/document-draft.admin.types";
import { exemptionsOf } from "../versions/document-draft";
import { presentDraft } from "../versions/document-draft.presenter";
import { AdminDocument, AdminDocumentConnection, AdminDocumentVersion, DocumentPortal } from "./document.admin.types";
import { DocumentListArgs } from "./document-list.admin.types";
import { readDocumentFilter } from "./read-document-filter";
import {
  DocumentSuccess,
  RotateDocumentLinkResult,
  RotateDocumentLinkSuccess,
  SetExternalReferenceResult,
} from "./document-results.admin.types";
import {
  presentAdminDocument,
  presentAdminPage,
  presentAttachment,
  presentPortalAccess,
  presentVersion,
} from "./document.presenter";
import type { DocumentListRequest, DocumentService } from "./document.service";
import { DocumentAttachment } from "./document.types";
import { formatVersionKey, parseVersionKey } from "../versions/version-key";

interface DocumentAdminResolverNeeds {
  readonly documents: DocumentService;
  readonly clients: ClientService;
  readonly portalSettings: PortalSettingsService;
}

/** Its order is part of it. */
function listName({ search, order: { field, isAscending } }: Pick<DocumentListRequest, "search" | "order">): string {
  return search === null ? `documents.${field}.${isAscending ? "ASC" : "DESC"}` : searchedList("documents", search);
}

@Resolver(() => AdminDocument)
export class DocumentAdminResolver {
  constructor(private readonly needs: DocumentAdminResolverNeeds) {}

  @Query(() => AdminDocumentConnection, { description: "The merchant's documents." })
  @MerchantOperation("VIEWER")
  async documents(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Args(() => DocumentListArgs) args: DocumentListArgs,
  ): Promise<AdminDocumentConnection> {
    const actor = merchantActorOf(context);
    const request = readDocumentFilter(args);
    const page = await this.needs.documents.list(actor, request, parsePageRequest(listName(request), first, after));
    return presentAdminPage(page, this.needs.documents.today(actor));
  }

  @Query(() => AdminDocument, {
    nullable: true,
    description:
      "One document, by `id` or by `externalReference`; null when there is none. Naming both or neither is an error.",
  })
  @MerchantOperation("VIEWER")
  async document(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "The document's id." }) id: string | null,
    @Arg("externalReference", () => String, { nullable: true, description: "What your own system calls it." })
    externalReference: string | null,
  ): Promise<AdminDocument | null> {
    const actor = merchantActorOf(context);
    const row = await this.needs.documents.lookUp(actor.scope, readLookUp(id, externalReference));
    return row === null ? null : presentAdminDocument(row, this.needs.documents.today(actor));
  }

  @Mutation(() => SetExternalReferenceResult, {
    description: "Gives a document, whatever its status, what another system calls it, or takes that away.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async setExternalReference(
    @Ctx() context: RequestContext,
    @Arg("documentId", () => ID, { description: "The document." }) documentId: string,
    @Arg("externalReference", () => String, { nullable: true, description: "Null: none." })
    externalReference: string | null,
  ): Promise<typeof SetExternalReferenceResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.documents.setExternalReference(actor, documentId, externalReference);
    if (result instanceof Failure) return result;
    const document = presentAdminDocument(result, this.needs.documents.today(actor));
    return Object.assign(new DocumentSuccess(), { document });
  }

  @Mutation(() => RotateDocumentLinkResult, {
    description: "Invalidates every older portal URL of the document, and ends the sessions they opened.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async rotateDocumentLink(
    @Ctx() context: RequestContext,
    @Arg("documentId", () => ID, { description: "The document." }) documentId: string,
  ): Promise<typeof RotateDocumentLinkResult> {
    const actor = merchantActorOf(context);
    const result = await this.needs.documents.rotateLink(actor, documentId);
    if (result instanceof Failure) return result;
    const document = presentAdminDocument(result, this.needs.documents.today(actor));
    return Object.assign(new RotateDocumentLinkSuccess(), { document });
  }

  @FieldResolver(() => AdminClient, { description: "Who it is for." })
  async client(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<AdminClient> {
    const client = await this.loadClient(context, row.clientId);
    return presentAdminClient(client, this.needs.clients.portalUrl(merchantActorOf(context).scope, client));
  }

  @FieldResolver(() => DocumentContent, {
    nullable: true,
    description:
      "What was issued: the current version, or an older one. Null while a draft, and for a version that does not exist.",
  })
  async content(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
    @Arg("version", () => Int, { nullable: true, description: "Null: the current one." }) version: number | null,
  ): Promise<DocumentContent | null> {
    const { scope } = merchantActorOf(context);
    const key = formatVersionKey({ documentId: row.id, version: version ?? row.currentVersion });
    const found = await context.loaders.one("documentContent", key, {
      fetch: (keys) => this.needs.documents.findContents(scope, keys.map(parseVersionKey)),
      keyOf: formatVersionKey,
    });
    const isCurrent = row.currentVersion > 0 && (version ?? row.currentVersion) === row.currentVersion;
    if (found === null && isCurrent) throw new UnreadableError("content");
    return found === null ? null : presentContent(found, found.content, { maskDebitedIban: false });
  }

  @FieldResolver(() => AdminDocumentDraft, { nullable: true, description: "What the draft says; null once issued." })
  async draft(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<AdminDocumentDraft | null> {
    const { scope } = merchantActorOf(context);
    const found = await context.loaders.one("documentDraft", row.id, {
      fetch: (ids) => this.needs.documents.findDrafts(scope, ids),
      keyOf: ({ id }) => id,
    });
    if (found === null) return null;
    const { draft, isSmallBusiness } = found;
    const { locale } = await this.loadClient(context, row.clientId);
    return presentDraft(draft, row.currency, exemptionsOf(draft, { type: row.type, locale, isSmallBusiness }));
  }

  @FieldResolver(() => [AdminDocumentVersion], { description: "What was issued, newest first; empty while a draft." })
  async versions(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<readonly AdminDocumentVersion[]> {
    const { scope } = merchantActorOf(context);
    const versions = await context.loaders.many("documentVersions", row.id, {
      fetch: (ids) => this.needs.documents.listVersions(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return versions.map(presentVersion);
  }

  @FieldResolver(() => [DocumentAttachment], { description: "The e-invoice, and what else came with an imported one." })
  async attachments(
    @Ctx() context: RequestContext,
    @Root() { row }: AdminDocument,
  ): Promise<readonly DocumentAttachment[]> {
    const { scope } = merchantActorOf(context);
    const attachments = await context.loaders.many("documentAttachments", row.id, {
      fetch: (ids) => this.needs.documents.listAttachments(scope, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return attachments.map((attachment) => presentAttachment(attachment, "admin"));
  }

  @FieldResolver(() => [AdminDocument], {
    description: "Documents that this one names or that name it, such as the invoice of a reminder.",
  })
  async relatedDocuments(
    @Ctx() context: RequestContext,
    @Root() { row, today }: AdminDocument,
  ): Promise<readonly AdminDocument[]> {
    const { scope } = merchantActorOf(context);
    const related = await context.loaders.many("relatedDocuments", row.id, {
      fetch: (ids) => this.needs.documents.findRelated(scope, ids),
      keyOf: ({ relatedTo }) => relatedTo,
    });
    return related.map((document) => presentAdminDocument(document, today));
  }

  @FieldResolver(() => DocumentPortal, {
    description: "Whether the customer can open it, its URL, or what is missing.",
  })
  async portal(@Ctx() context: RequestContext, @Root() { row }: AdminDocument): Promise<DocumentPortal> {
    const { scope } = merchantActorOf(context);
    const client = await this.loadClient(context, row.clientId);
    const settings = await context.loaders.one("portalSettings", scope.merchantId, {
      fetch: async () => [await this.needs.portalSettings.get(scope)],
      keyOf: () => scope.merchantId,
    });
    if (settings === null) throw new UnexpectedError("The merchant has no portal settings");
    return presentPortalAccess(this.needs.documents.explainPortal(scope, row, client, settings), row.linkGeneration);
  }

  private async loadClient(context: RequestContext, clientId: string): Promise<Client> {
    const { scope } = merchantActorOf(context);
    const client = await context.loaders.one("client", clientId, {
      fetch: (ids) => this.needs.clients.findMany(scope, ids),
      keyOf: ({ id }) => id,
    });
    if (client === null) throw new UnexpectedError("The document's client does not exist");
    return client;
  }
}
