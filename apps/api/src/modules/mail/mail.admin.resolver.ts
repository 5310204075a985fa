import { PLACEHOLDERS, placeholdersFor } from "@kundenportal/domain/placeholders/catalogue";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { FirstArg } from "../../graphql/first-arg";
import { parsePageRequest } from "../../graphql/pagination";
import { Effect, OnceByKey, OnceByKeyOfInput } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { SecretField } from "../../graphql/secret-fields";
import { UnexpectedError } from "../../shared/errors";
import type { NamedRecords } from "../activity/named-records";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { MailTemplateKind, templateKindOf } from "./templates/mail-template-kinds";
import type { MailTemplateService } from "./templates/mail-template.service";
import {
  AdminMail,
  AdminMailPreview,
  MailConnection,
  MailEdge,
  MailFilter,
  MailPreviewInput,
  RetryMailResult,
  RetryMailSuccess,
  SendMailInput,
  SendMailResult,
  SendMailSuccess,
} from "./mail.admin.types";
import {
  AdminMailTemplate,
  AdminPlaceholder,
  UpdateMailTemplateInput,
  UpdateMailTemplateResult,
  UpdateMailTemplateSuccess,
} from "./templates/mail-template.admin.types";
import { MailFiles } from "./sending/attach-files";
import { presentMail, presentPlaceholder, presentPreview, presentTemplate } from "./mail.presenter";
import type { MailRequest, MailService } from "./mail.service";

interface MailAdminResolverNeeds {
  readonly mails: MailService;
  readonly mailTemplates: MailTemplateService;
  readonly namedRecords: NamedRecords;
}

@Resolver(() => AdminMail)
export class MailAdminResolver {
  constructor(private readonly needs: MailAdminResolverNeeds) {}

  @Query(() => MailConnection, { description: "Emails of all kinds, newest first." })
  @MerchantOperation("VIEWER")
  async mails(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => MailFilter, { nullable: true, description: "Null: all of them." }) filter: MailFilter | null,
  ): Promise<MailConnection> {
    const { scope } = merchantActorOf(context);
    const wanted = { audience: filter?.audience ?? null, status: filter?.status ?? null };
    const page = await this.needs.mails.list(scope, wanted, parsePageRequest("mails", first, after));
    return Object.assign(new MailConnection(), {
      edges: page.edges.map(({ cursor, node }) => Object.assign(new MailEdge(), { cursor, node: presentMail(node) })),
      pageInfo: Object.assign(new PageInfo(), page.pageInfo),
    });
  }

  @Query(() => AdminMail, { nullable: true, description: "One email; null when there is none with this id." })
  @MerchantOperation("VIEWER")
  async mail(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The email's id." }) id: string,
  ): Promise<AdminMail | null> {
    const mail = await this.needs.mails.find(merchantActorOf(context).scope, id);
    return mail === null ? null : presentMail(mail);
  }

  @Query(() => [AdminMailTemplate], { description: "The templates for every kind of email in every language." })
  @MerchantOperation("VIEWER")
  async mailTemplates(@Ctx() context: RequestContext): Promise<AdminMailTemplate[]> {
    return (await this.needs.mailTemplates.list(merchantActorOf(context).scope)).map(presentTemplate);
  }

  @Query(() => [AdminPlaceholder], { description: "What texts can be filled in with, in display order." })
  @MerchantOperation("VIEWER")
  placeholders(
    @Ctx() context: RequestContext,
    @Arg("templateKind", () => MailTemplateKind, { nullable: true, description: "Null: those of all kinds." })
    kind: MailTemplateKind | null,
  ): AdminPlaceholder[] {
    const { locale } = merchantActorOf(context);
    const entries = kind === null ? PLACEHOLDERS : placeholdersFor(templateKindOf(kind));
    return entries.map((entry) => presentPlaceholder(entry, locale));
  }

  // The preview shows a working portal URL, which VIEWER may not see.
  @Query(() => AdminMailPreview, { description: "The email as it would be sent now, for editing before sending." })
  @MerchantOperation("EDITOR")
  async mailPreview(
    @Ctx() context: RequestContext,
    @Arg("input", () => MailPreviewInput, { description: "Which template to fill, with which client and document." })
    input: MailPreviewInput,
  ): Promise<AdminMailPreview> {
    return presentPreview(
      await this.needs.mails.preview(merchantActorOf(context), toRequest(input), input.locale ?? null),
    );
  }

  @Mutation(() => SendMailResult, { description: "Sends an email to a client." })
  @MerchantOperation("EDITOR")
  @OnceByKeyOfInput({ effect: Effect.ONE_TRANSACTION })
  async sendMail(
    @Ctx() context: RequestContext,
    @Arg("input", () => SendMailInput, { description: "What to send." }) input: SendMailInput,
  ): Promise<typeof SendMailResult> {
    const result = await this.needs.mails.send(merchantActorOf(context), {
      ...toRequest(input),
      to: input.to ?? null,
      alsoTo: input.alsoTo ?? null,
      files: input.files ?? filesOf(input.attachPdf ?? null),
      idempotencyKey: input.idempotencyKey,
    });
    if (result instanceof Failure) return result;
    const mails = result.mails.map(presentMail);
    return Object.assign(new SendMailSuccess(), { mail: mails[0], mails });
  }

  @Mutation(() => RetryMailResult, { description: "Tries to send a parked email again." })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async retryMail(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The email's id." }) id: string,
  ): Promise<typeof RetryMailResult> {
    const result = await this.needs.mails.retry(merchantActorOf(context), id);
    return result instanceof Failure ? result : Object.assign(new RetryMailSuccess(), { mail: presentMail(result) });
  }

  @Mutation(() => UpdateMailTemplateResult, {
    description: "Changes the template for one kind of email in one language.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey()
  async updateMailTemplate(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateMailTemplateInput, { description: "The new template." })
    input: UpdateMailTemplateInput,
  ): Promise<typeof UpdateMailTemplateResult> {
    const result = await this.needs.mailTemplates.update(merchantActorOf(context), input);
    if (result instanceof Failure) return result;
    return Object.assign(new UpdateMailTemplateSuccess(), { template: presentTemplate(result) });
  }

  @SecretField()
  @FieldResolver(() => String, {
    description:
      "What mail programs without HTML show. Once it was sent, and for whoever may only look, links in it open nothing.",
  })
  async text(@Root() { id }: AdminMail, @Ctx() context: RequestContext): Promise<string> {
    return (await this.loadTexts(context, id)).text;
  }

  @SecretField()
  @FieldResolver(() => String, {
    description: "A whole HTML page; show it in a sandboxed frame only. Links in it open as little as those in `text`.",
  })
  async html(@Root() { id }: AdminMail, @Ctx() context: RequestContext): Promise<string> {
    return (await this.loadTexts(context, id)).html;
  }

  @FieldResolver(() => AdminClient, { nullable: true, description: "Who it concerns; null: nobody, or deleted." })
  client(@Root() { clientId }: AdminMail, @Ctx() context: RequestContext): Promise<AdminClient | null> {
    return this.needs.namedRecords.client(context, clientId);
  }

  @FieldResolver(() => AdminDocument, {
    nullable: true,
    description: "What it is about; null: no document, or deleted.",
  })
  document(@Root() { documentId }: AdminMail, @Ctx() context: RequestContext): Promise<AdminDocument | null> {
    return this.needs.namedRecords.document(context, documentId);
  }

  private async loadTexts(
    context: RequestContext,
    id: string,
  ): Promise<{ readonly text: string; readonly html: string }> {
    const { scope } = merchantActorOf(context);
    const texts = await context.loaders.one("mailTexts", id, {
      fetch: (ids) => this.needs.mails.findTexts(scope, ids),
      keyOf: (mail) => mail.id,
    });
    if (texts === null) throw new UnexpectedError("An email is gone");
    return texts;
  }
}

/** What programs from before say. */
function filesOf(attachPdf: boolean | null): MailFiles | null {
  if (attachPdf === null) return null;
  return attachPdf ? MailFiles.PDF : MailFiles.NONE;
}

function toRequest({ kind, clientId, documentId, subject, body }: MailPreviewInput | SendMailInput): MailRequest {
  return {
    kind,
    clientId: clientId ?? null,
    documentId: documentId ?? null,
    subject: subject ?? null,
    body: body ?? null,
  };
}
