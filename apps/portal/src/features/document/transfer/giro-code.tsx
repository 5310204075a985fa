import { saveFile } from "@kundenportal/app-core/save-file";
import { Button } from "@kundenportal/ui/button";
import { Download, Share2 } from "lucide-react";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import { canShare, QUIET_ZONE, sharePicture, useCodePicture } from "./code-picture";
import styles from "./giro-code.module.css";

const GiroCodeFragment = graphql(`
  fragment GiroCode_giroCode on GiroCode {
    size
    path
  }
`);

interface GiroCodeProps {
  readonly giroCode: FragmentType<typeof GiroCodeFragment>;
  /** What the picture is called when it is saved, without an ending. */
  readonly name: string;
}

/** A transfer as a QR code. Black on white in every theme: nothing else is certain to be readable. */
export function GiroCode(props: GiroCodeProps) {
  const t = useText();
  const { path, size } = readFragment(GiroCodeFragment, props.giroCode);
  const picture = useCodePicture({ path, size }, `${props.name}.png`);
  const side = size + 2 * QUIET_ZONE;
  return (
    <figure className={styles["figure"]}>
      <svg
        className={styles["code"]}
        viewBox={`-${String(QUIET_ZONE)} -${String(QUIET_ZONE)} ${String(side)} ${String(side)}`}
        role="img"
        aria-label={t("transfer.code")}
      >
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className={styles["caption"]}>
        <strong className={styles["name"]}>{t("transfer.code")}</strong>{" "}
        <span className={styles["onDesk"]}>{t("transfer.codeHint")}</span>
        <span className={styles["onPhone"]}>{t("transfer.codeHintOnPhone")}</span>
      </figcaption>
      {picture !== null && (
        <div className={styles["actions"]}>
          {canShare(picture) && (
            <Button size="small" icon={<Share2 aria-hidden />} onClick={() => sharePicture(picture)}>
              {t("transfer.shareCode")}
            </Button>
          )}
          <Button size="small" icon={<Download aria-hidden />} onClick={() => saveFile(picture, picture.name)}>
            {t("transfer.saveCode")}
          </Button>
        </div>
      )}
    </figure>
  );
}
