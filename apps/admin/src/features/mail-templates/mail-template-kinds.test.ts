import { MADE_UP_TYPE, withMadeUp } from "@kundenportal/domain/documents/made-up.test-support";
import type * as MailTemplateKinds from "./mail-template-kinds";

it("lists the templates of every document type, including one that is added to the domain's table", () => {
  const { MAIL_TEMPLATE_KINDS } = withMadeUp(() =>
    jest.requireActual<typeof MailTemplateKinds>("./mail-template-kinds"),
  );
  expect(MAIL_TEMPLATE_KINDS).toContain(MADE_UP_TYPE);
  expect(MAIL_TEMPLATE_KINDS.at(0)).toBe("PORTAL_LINK");
  expect(MAIL_TEMPLATE_KINDS.at(-1)).toBe("NEW_LINK");
});
