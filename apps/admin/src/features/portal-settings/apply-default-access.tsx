import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Button } from "@kundenportal/ui/button";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { ConfirmDialog } from "@kundenportal/ui/confirm-dialog";
import { useToast } from "@kundenportal/ui/toast";
import { Users } from "lucide-react";
import { useState } from "react";
import { Stack } from "../../components/form-grid";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./apply-default-access.module.css";

export const ApplyDefaultAccessFragment = graphql(`
  fragment ApplyDefaultAccess_settings on PortalSettings {
    id
    newClientsHaveAccess
    clientsWithAccess
    clientsWithoutAccess
    clientsWithChoice
  }
`);

const ApplyDefaultPortalAccessMutation = graphql(`
  mutation ApplyDefaultPortalAccess($overrideChoices: Boolean!, $idempotencyKey: String) {
    applyDefaultPortalAccess(overrideChoices: $overrideChoices, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ApplyDefaultPortalAccessSuccess {
        changedClients
        settings {
          id
          ...ApplyDefaultAccess_settings
        }
      }
    }
  }
`);

interface ApplyDefaultAccessProps {
  readonly settings: FragmentType<typeof ApplyDefaultAccessFragment>;
  /** The saved choice is applied, so an unsaved one has to be saved first. */
  readonly isSaved: boolean;
}

/** Applies the saved default to the existing clients. */
export function ApplyDefaultAccess({ settings: masked, isSaved }: ApplyDefaultAccessProps) {
  const t = useText();
  const showToast = useToast();
  const settings = readFragment(ApplyDefaultAccessFragment, masked);
  const { newClientsHaveAccess, clientsWithAccess, clientsWithoutAccess, clientsWithChoice } = settings;
  const [isOpen, setIsOpen] = useState(false);
  const [overrides, setOverrides] = useState(false);
  const [applyDefault, { loading, error }] = useMutation(ApplyDefaultPortalAccessMutation, {
    update: (cache) => cache.evict({ id: "ROOT_QUERY", fieldName: "clients" }),
  });
  const affected = newClientsHaveAccess ? clientsWithoutAccess : clientsWithAccess;

  async function handleConfirm(): Promise<void> {
    const { data } = await applyDefault({ variables: { overrideChoices: overrides } });
    const result = data?.applyDefaultPortalAccess;
    if (result?.__typename !== "ApplyDefaultPortalAccessSuccess") return;
    setIsOpen(false);
    showToast({ tone: "success", title: t("applyDefault.done", { count: result.changedClients }) });
  }

  return (
    <div className={styles["box"]}>
      <p className={styles["counts"]}>
        {t("applyDefault.counts", { withAccess: clientsWithAccess, withoutAccess: clientsWithoutAccess })}
      </p>
      <Button
        icon={<Users aria-hidden />}
        disabled={!isSaved}
        onClick={() => {
          setOverrides(false);
          setIsOpen(true);
        }}
      >
        {t("applyDefault.open")}
      </Button>
      {!isSaved && <p className={styles["hint"]}>{t("applyDefault.saveFirst")}</p>}
      <ConfirmDialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onConfirm={() => void handleConfirm()}
        title={t(newClientsHaveAccess ? "applyDefault.titleYes" : "applyDefault.titleNo")}
        description={t(overrides || clientsWithChoice === 0 ? "applyDefault.willChange" : "applyDefault.mayChange", {
          count: affected,
        })}
        confirmLabel={t(newClientsHaveAccess ? "applyDefault.confirmYes" : "applyDefault.confirmNo")}
        isDangerous={!newClientsHaveAccess}
        isPending={loading}
      >
        <Stack>
          <RequestFailureBanner error={error} />
          {!newClientsHaveAccess && <p>{t("applyDefault.linksEnd")}</p>}
          {clientsWithChoice > 0 && (
            <Checkbox
              label={t("applyDefault.override")}
              description={t("applyDefault.overrideText", { count: clientsWithChoice })}
              checked={overrides}
              onChange={(event) => setOverrides(event.target.checked)}
            />
          )}
        </Stack>
      </ConfirmDialog>
    </div>
  );
}
