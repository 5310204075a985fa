import type { Locale } from "@kundenportal/domain/locale";
import { exampleOf, placeholderName } from "@kundenportal/domain/placeholders/catalogue";
import type { PlaceholderEntry } from "@kundenportal/domain/placeholders/placeholder-entry";
import { withoutLinks } from "../../access/without-links";
import type { MailTemplate } from "./templates/mail-template.service";
import { AdminMail, AdminMailAttachment, AdminMailPreview } from "./mail.admin.types";
import { AdminMailTemplate, AdminPlaceholder } from "./templates/mail-template.admin.types";
import type { ListedMail } from "./sending/mail.repository";
import type { MailPreview } from "./mail.service";
import { presentProblem } from "./templates/placeholder-problem.types";

/** What it says is looked up when somebody asks for it: see the resolver. */
export function presentMail(mail: ListedMail): AdminMail {
  return Object.assign(new AdminMail(), {
    clientId: mail.clientId,
    documentId: mail.documentId,
    id: mail.id,
    kind: mail.kind,
    audience: mail.audience,
    status: mail.status,
    to: mail.recipient,
    subject: withoutLinks(mail.subject),
    attachments: mail.attachments.map(({ fileName, mediaType, sizeBytes = null }) =>
      Object.assign(new AdminMailAttachment(), { fileName, mediaType, sizeBytes }),
    ),
    attempts: mail.attempts,
    lastError: mail.lastError,
    sentAt: mail.sentAt,
    createdAt: mail.createdAt,
  });
}

export function presentTemplate(template: MailTemplate): AdminMailTemplate {
  return Object.assign(new AdminMailTemplate(), {
    id: `${template.kind}-${template.locale}`,
    kind: template.kind,
    locale: template.locale,
    subject: template.subject,
    body: template.body,
    isDefault: template.revision === 0,
    revision: template.revision,
  });
}

export function presentPreview(preview: MailPreview): AdminMailPreview {
  return Object.assign(new AdminMailPreview(), {
    to: preview.to,
    alsoTo: [...preview.alsoTo],
    wantedFiles: preview.wantedFiles,
    files: preview.files,
    possibleFiles: [...preview.possibleFiles],
    subject: preview.subject,
    text: preview.text,
    html: preview.html,
    problems: preview.problems.map(presentProblem),
    subjectTemplate: preview.words.subject,
    bodyTemplate: preview.words.body,
  });
}

export function presentPlaceholder(entry: PlaceholderEntry, locale: Locale): AdminPlaceholder {
  return Object.assign(new AdminPlaceholder(), {
    name: `[${placeholderName(entry)}]`,
    label: entry.label[locale],
    meaning: entry.meaning[locale],
    example: exampleOf(entry, locale),
  });
}
