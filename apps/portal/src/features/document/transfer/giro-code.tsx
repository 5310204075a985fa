import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./giro-code.module.css";

const GiroCodeFragment = graphql(`
  fragment GiroCode_giroCode on GiroCode {
    size
    path
  }
`);

/** Modules of white that a reader needs around the code. */
const QUIET_ZONE = 4;

interface GiroCodeProps {
  readonly giroCode: FragmentType<typeof GiroCodeFragment>;
}

/** A transfer as a QR code. Black on white in every theme: nothing else is certain to be readable. */
export function GiroCode(props: GiroCodeProps) {
  const t = useText();
  const { path, size } = readFragment(GiroCodeFragment, props.giroCode);
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
        <strong className={styles["name"]}>{t("transfer.code")}</strong> {t("transfer.codeHint")}
      </figcaption>
    </figure>
  );
}
