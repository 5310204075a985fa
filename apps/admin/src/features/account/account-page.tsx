import { EmptyState } from "@kundenportal/ui/empty-state";
import { Stack } from "../../components/form-grid";
import { Page } from "../../components/page";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { PasswordCard } from "./password-card";
import { TotpCard } from "./totp-card";

/** How the person who is signed in keeps their account safe. */
export function AccountPage() {
  const t = useText();
  const { staffMember } = useViewer();
  return (
    <Page title={t("account.title")} {...(staffMember !== null && { description: staffMember.email })}>
      {staffMember === null ? (
        <EmptyState title={t("account.onlyPeople")} />
      ) : (
        <Stack>
          <PasswordCard />
          <TotpCard hasTotp={staffMember.hasTotp} />
        </Stack>
      )}
    </Page>
  );
}
