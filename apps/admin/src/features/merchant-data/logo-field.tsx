import { useMutation } from "@apollo/client/react";
import { RequestFailureBanner } from "@kundenportal/app-core/request-failure-banner";
import { Button } from "@kundenportal/ui/button";
import { FileDrop } from "@kundenportal/ui/file-drop";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { Cluster, Stack } from "../../components/form-grid";
import { graphql } from "../../gql/gql";
import { readBase64 } from "../../lib/read-base64";
import { useText } from "../../lib/use-text";
import styles from "./logo-field.module.css";
import { shrinkPicture } from "./shrink-picture";

const SetMerchantLogoMutation = graphql(`
  mutation SetMerchantLogo($input: SetMerchantLogoInput!, $idempotencyKey: String) {
    setMerchantLogo(input: $input, idempotencyKey: $idempotencyKey) {
      ... on SetMerchantLogoSuccess {
        merchant {
          id
          logoUrl
        }
      }
      ... on InvalidInput {
        code
      }
    }
  }
`);

const RemoveMerchantLogoMutation = graphql(`
  mutation RemoveMerchantLogo($idempotencyKey: String) {
    removeMerchantLogo(idempotencyKey: $idempotencyKey) {
      __typename
      ... on RemoveMerchantLogoSuccess {
        merchant {
          id
          logoUrl
        }
      }
    }
  }
`);

const PICTURES = "image/png,image/jpeg,image/webp";

interface LogoFieldProps {
  /** Null: there is none. */
  readonly logoUrl: string | null;
  readonly merchantName: string;
}

/** The merchant's logo. It is saved as soon as it is chosen, apart from the form around it. */
export function LogoField({ logoUrl, merchantName }: LogoFieldProps) {
  const t = useText();
  const showToast = useToast();
  const [setLogo, setting] = useMutation(SetMerchantLogoMutation);
  const [removeLogo, removing] = useMutation(RemoveMerchantLogoMutation);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const isPending = setting.loading || removing.loading;

  async function handleFile(file: File | null): Promise<void> {
    if (file === null) return;
    setIsUnreadable(false);
    removing.reset();
    const picture = await shrinkPicture(file);
    if (picture === null) {
      setIsUnreadable(true);
      return;
    }
    const { data } = await setLogo({ variables: { input: { contentBase64: await readBase64(picture) } } });
    const outcome = data?.setMerchantLogo.__typename;
    if (outcome === "InvalidInput") setIsUnreadable(true);
    if (outcome === "SetMerchantLogoSuccess") showToast({ tone: "success", title: t("common.saved") });
  }

  async function handleRemove(): Promise<void> {
    setting.reset();
    const { data } = await removeLogo();
    if (data?.removeMerchantLogo.__typename === "RemoveMerchantLogoSuccess")
      showToast({ tone: "success", title: t("merchantData.logoRemoved") });
  }

  return (
    <Stack>
      {logoUrl !== null && (
        <Cluster>
          <img src={logoUrl} alt={t("merchantData.logoOf", { name: merchantName })} className={styles["logo"]} />
          <Button size="small" isPending={removing.loading} onClick={() => void handleRemove()}>
            {t("merchantData.removeLogo")}
          </Button>
        </Cluster>
      )}
      <FileDrop
        label={t(logoUrl === null ? "merchantData.logo" : "merchantData.otherLogo")}
        description={t("merchantData.logoHint")}
        accept={PICTURES}
        file={null}
        isDisabled={isPending}
        error={isUnreadable ? t("merchantData.logoUnreadable") : undefined}
        onFileChange={(file) => void handleFile(file)}
      />
      <RequestFailureBanner error={setting.error ?? removing.error} />
    </Stack>
  );
}
