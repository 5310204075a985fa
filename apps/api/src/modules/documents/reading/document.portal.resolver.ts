import { readLine } from "@kundenportal/domain/human-input/read-text";
import { PortalAction } from "@kundenportal/domain/permissions/portal-actions";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { CustomerOperation, customerOf } from "../../../access/operation-access";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest, searchedList } from "../../../graphql/pagination";
import { WithoutKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { UnreadableError, UserError } from "../../../shared/errors";
import { presentContent } from "../versions/document-content.presenter";
import { DocumentContent } from "../versions/document-content.types";
import { DeniedAction, PortalDocument, PortalDocumentConnection, PortalDocumentFilter } from "./document.portal.types";
import { presentAttachment, presentDenial, presentPortalDocument, presentPortalPage } from "./document.presenter";
import { DocumentAttachment, PDF_HOLDS_E_INVOICE } from "./document.types";
import type { VisibleDocumentsService } from "./visible-documents.service";
import { formatVersionKey, parseVersionKey, type VersionKey } from "../versions/version-key";

type ShownVersion = Awaited<ReturnType<VisibleDocumentsService["findContents"]>>[number];

interface DocumentPortalResolverNeeds {
  readonly visibleDocuments: VisibleDocumentsService;
}

@Resolver(() => PortalDocument)
export class DocumentPortalResolver {
  constructor(private readonly needs: DocumentPortalResolverNeeds) {}

  @Query(() => PortalDocumentConnection, { description: "The documents that this link shows, newest first." })
  @CustomerOperation()
  async documents(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => PortalDocumentFilter, { nullable: true, description: "Omitted: all of them." })
    filter: PortalDocumentFilter | null,
  ): Promise<PortalDocumentConnection> {
    const customer = customerOf(context);
    const search = readLine(filter?.search);
    const page = await this.needs.visibleDocuments.list(
      customer,
      { types: filter?.types ?? null, state: filter?.state ?? null, search },
      parsePageRequest(searchedList("documents", search), first, after),
    );
    return presentPortalPage(page, this.needs.visibleDocuments.today(customer));
  }

  @Query(() => PortalDocument, {
    nullable: true,
    description: "One document; null when there is none, or none that this link shows.",
  })
  @CustomerOperation()
  async document(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The document's id." }) id: string,
  ): Promise<PortalDocument | null> {
    const customer = customerOf(context);
    const row = await this.needs.visibleDocuments.find(customer, id);
    return row === null ? null : presentPortalDocument(row, this.needs.visibleDocuments.today(customer));
  }

  @Mutation(() => Boolean, {
    description:
      "Records the first view by a human; called by the page itself. False when it does not count: in a preview, or for a document that this link does not show.",
  })
  @CustomerOperation()
  @WithoutKey("Only the first view is recorded.")
  async recordDocumentView(
    @Ctx() context: RequestContext,
    @Arg("documentId", () => ID, { description: "The document on screen." }) documentId: string,
  ): Promise<boolean> {
    return this.needs.visibleDocuments.recordView(customerOf(context), documentId);
  }

  @FieldResolver(() => DocumentContent, { description: "What was issued: the current version, or an older one." })
  async content(
    @Ctx() context: RequestContext,
    @Root() { row }: PortalDocument,
    @Arg("version", () => Int, { nullable: true, description: "Null: the current one." }) version: number | null,
  ): Promise<DocumentContent> {
    const found = await this.findVersion(context, { documentId: row.id, version: version ?? row.currentVersion });
    if (found === null && (version ?? null) === null) throw new UnreadableError("current version");
    if (found === null) throw new UserError(`version: the document has no version ${String(version)}`);
    return presentContent(found, found.content, { maskDebitedIban: true });
  }

  @FieldResolver(() => Boolean, { description: PDF_HOLDS_E_INVOICE })
  async pdfHoldsEInvoice(@Ctx() context: RequestContext, @Root() { row }: PortalDocument): Promise<boolean> {
    const found = await this.findVersion(context, { documentId: row.id, version: row.currentVersion });
    return found?.pdfHoldsEInvoice ?? false;
  }

  @FieldResolver(() => [DocumentAttachment], { description: "The e-invoice, and what else came with an imported one." })
  async attachments(
    @Ctx() context: RequestContext,
    @Root() { row }: PortalDocument,
  ): Promise<readonly DocumentAttachment[]> {
    const customer = customerOf(context);
    const attachments = await context.loaders.many("documentAttachments", row.id, {
      fetch: (ids) => this.needs.visibleDocuments.listAttachments(customer, ids),
      keyOf: ({ documentId }) => documentId,
    });
    return attachments.map((attachment) => presentAttachment(attachment, "portal"));
  }

  @FieldResolver(() => [PortalDocument], {
    description:
      "Documents that this one names or that name it, such as the invoice of a reminder, as far as this link shows them.",
  })
  async relatedDocuments(
    @Ctx() context: RequestContext,
    @Root() { row, today }: PortalDocument,
  ): Promise<readonly PortalDocument[]> {
    const customer = customerOf(context);
    const related = await context.loaders.many("relatedDocuments", row.id, {
      fetch: (ids) => this.needs.visibleDocuments.findRelated(customer, ids),
      keyOf: ({ relatedTo }) => relatedTo,
    });
    return related.map((document) => presentPortalDocument(document, today));
  }

  @FieldResolver(() => [PortalAction], { description: "What the customer may do with it now: the buttons to show." })
  allowedActions(@Ctx() context: RequestContext, @Root() { row, today }: PortalDocument): readonly PortalAction[] {
    return this.needs.visibleDocuments.allowedActions(customerOf(context), row, today);
  }

  @FieldResolver(() => [DeniedAction], {
    description: "Why something that suits the type is not possible now; empty when everything is possible.",
  })
  deniedActions(@Ctx() context: RequestContext, @Root() { row, today }: PortalDocument): readonly DeniedAction[] {
    return this.needs.visibleDocuments.explainDenials(customerOf(context), row, today).map(presentDenial);
  }

  private findVersion(context: RequestContext, key: VersionKey): Promise<ShownVersion | null> {
    const customer = customerOf(context);
    return context.loaders.one("documentContent", formatVersionKey(key), {
      fetch: (keys) => this.needs.visibleDocuments.findContents(customer, keys.map(parseVersionKey)),
      keyOf: formatVersionKey,
    });
  }
}
