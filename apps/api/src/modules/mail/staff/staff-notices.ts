import type { ActingActor } from "../../../access/actors";
import type { Core } from "../../../core";
import type { TimelineEvent } from "../../audit/timeline.service";
import type { MerchantRepository } from "../../merchants/merchant.repository";
import type { PasswordChangeWay } from "../../staff/set-password";
import type { StaffRepository } from "../../staff/staff.repository";
import type { MailQueue } from "../sending/mail-queue";
import { wasNotYou } from "../writing/contact-sentence";
import { passwordChangedMail, secondFactorMail } from "./staff-mail-texts";

interface StaffNoticesNeeds extends Pick<Core, "environment"> {
  readonly mailQueue: MailQueue;
  readonly merchantRepository: MerchantRepository;
  readonly staffRepository: StaffRepository;
}

/** Tells staff when the way they sign in has changed, so that nobody else changes it unnoticed. In the event's transaction. */
export class StaffNotices {
  constructor(private readonly needs: StaffNoticesNeeds) {}

  async notify({ scope }: ActingActor, { kind, data = {} }: TimelineEvent): Promise<void> {
    if (kind !== "PASSWORD_CHANGED" && kind !== "SECOND_FACTOR_CHANGED") return;
    const member = await this.needs.staffRepository.find(scope, String(data["staffMemberId"]));
    if (member === null) return;
    const merchant = await this.needs.merchantRepository.get(scope);
    const { locale, name } = member;
    const { adminUrl, operatorContact } = this.needs.environment;
    const about = { locale, name, merchantName: merchant.name, url: `${adminUrl}/admin/forgot-password` };
    const ifNot = wasNotYou(locale, merchant, operatorContact);
    const content =
      kind === "PASSWORD_CHANGED"
        ? passwordChangedMail(about, wayOf(data["way"]), ifNot)
        : secondFactorMail(about, data["active"] === true, ifNot);
    await this.needs.mailQueue.enqueue(scope, {
      kind,
      to: member.email,
      ...content,
      clientId: null,
      documentId: null,
      idempotencyKey: null,
    });
  }
}

/** As our own events have it. */
function wayOf(way: unknown): PasswordChangeWay {
  return way === "LINK" || way === "COMMAND" ? way : "SIGNED_IN";
}
