import type { Core } from "../../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { LOCALES, type Locale } from "@kundenportal/domain/locale";
import { checkTemplate, isBlocking } from "@kundenportal/domain/placeholders/problems";
import type { MerchantActor } from "../../../access/actors";
import type { MerchantScope } from "../../../access/scopes";
import { Conflict, type InvalidInput } from "../../../graphql/failures.types";
import { InputChecker } from "../../../graphql/input-checker";
import { UnexpectedError } from "../../../shared/errors";
import { keepLeftOut } from "../../../shared/keep-left-out";
import { builtInTemplate, type MailWords } from "./built-in-templates";
import { UnknownPlaceholders } from "./mail-template.errors";
import { MAIL_TEMPLATE_KINDS, type MailTemplateKind, templateKindOf } from "./mail-template-kinds";
import type { MailTemplateRepository } from "./mail-template.repository";
import type { FieldPlaceholderProblem } from "./placeholder-problem.types";

export interface MailTemplate extends MailWords {
  readonly kind: MailTemplateKind;
  readonly locale: Locale;
  /** 0: the built-in texts. */
  readonly revision: number;
}

/** Before they are checked. */
interface WrittenWords {
  readonly subject?: string | null | undefined;
  readonly body?: string | null | undefined;
}

type MailTemplateChange = Pick<MailTemplate, "kind" | "locale" | "revision"> & WrittenWords;

interface MailTemplateServiceNeeds extends Pick<Core, "database" | "timeline"> {
  readonly mailTemplateRepository: MailTemplateRepository;
}

/** The texts of emails: the merchant's own, else the built-in ones. */
export class MailTemplateService {
  constructor(private readonly needs: MailTemplateServiceNeeds) {}

  /** Every kind in every language. */
  async list(scope: MerchantScope): Promise<readonly MailTemplate[]> {
    const own = await this.needs.mailTemplateRepository.list(scope);
    return MAIL_TEMPLATE_KINDS.flatMap((kind) =>
      LOCALES.map(
        (locale): MailTemplate =>
          own.find((template) => template.kind === kind && template.locale === locale) ?? {
            kind,
            locale,
            revision: 0,
            ...builtInTemplate(kind, locale),
          },
      ),
    );
  }

  async get(scope: MerchantScope, kind: MailTemplateKind, locale: Locale): Promise<MailTemplate> {
    const all = await this.list(scope);
    const template = all.find((candidate) => candidate.kind === kind && candidate.locale === locale);
    if (template === undefined) throw new UnexpectedError(`There is no template ${kind} in ${locale}`);
    return template;
  }

  /** What is left out stays as it is; neither subject nor body can be empty. */
  async update(
    actor: MerchantActor,
    input: MailTemplateChange,
  ): Promise<MailTemplate | InvalidInput | UnknownPlaceholders | Conflict> {
    const { kind, locale, revision } = input;
    return this.needs.database.transaction(async () => {
      const { subject, body } = await this.get(actor.scope, kind, locale);
      const check = new InputChecker();
      const words = checkWords(check, keepLeftOut<WrittenWords>(input, { subject, body }));
      if (check.failure !== null) return check.failure;
      const problems = findBlockingProblems(kind, words);
      if (problems.length > 0) return new UnknownPlaceholders(problems);
      const template = { kind, locale, revision, ...words };
      if (!(await this.needs.mailTemplateRepository.save(actor.scope, template))) return new Conflict("The template");
      await this.needs.timeline.record(actor, {
        kind: "SETTINGS_CHANGED",
        data: { mailTemplate: kind, locale },
      });
      return { ...template, revision: revision + 1 };
    });
  }
}

/** A subject is one line, whatever is pasted into it. */
export function checkWords(check: InputChecker, { subject, body }: WrittenWords): MailWords {
  return {
    subject: check.text("subject", subject, { maxLength: FIELD_LIMITS.mailTemplate.subject }),
    body: check.text("body", body, { maxLength: FIELD_LIMITS.mailTemplate.body, multiline: true }),
  };
}

/** What keeps these texts from being sent, no matter to whom. */
function findBlockingProblems(kind: MailTemplateKind, words: MailWords): FieldPlaceholderProblem[] {
  const templateKind = templateKindOf(kind);
  return (["subject", "body"] as const).flatMap((field) =>
    checkTemplate(words[field], templateKind)
      .filter(isBlocking)
      .map((problem) => ({ field, ...problem })),
  );
}
