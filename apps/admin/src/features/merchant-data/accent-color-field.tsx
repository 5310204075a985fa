import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { applyAccent } from "@kundenportal/ui/accent";
import { Button } from "@kundenportal/ui/button";
import { TextField } from "@kundenportal/ui/text-field";
import { useEffect, useId, useRef } from "react";
import { useText } from "../../lib/use-text";
import styles from "./accent-color-field.module.css";

interface AccentColorFieldProps {
  /** `#rrggbb`; anything while typing. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (color: string) => void;
}

/** The merchant's colour, to pick or to type, with a preview of how the portal uses it. */
export function AccentColorField({ value, error, onChange }: AccentColorFieldProps) {
  const t = useText();
  const pickerId = useId();
  const sampleRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (sampleRef.current !== null) applyAccent(sampleRef.current, value);
  }, [value]);

  return (
    <div className={styles["row"]}>
      <div className={styles["picker"]}>
        <label htmlFor={pickerId} className={styles["label"]}>
          {t("merchantData.pickColor")}
        </label>
        <input
          id={pickerId}
          type="color"
          className={styles["swatch"]}
          value={/^#[0-9a-f]{6}$/i.test(value) ? value : "#000000"}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <TextField
        label={t("merchantData.accentColor")}
        description={t("merchantData.accentHint")}
        maxLength={FIELD_LIMITS.merchant.accentColor}
        spellCheck={false}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <div ref={sampleRef} className={styles["samples"]} aria-hidden="true">
        {(["light", "dark"] as const).map((theme) => (
          <div key={theme} className={styles["sample"]} data-theme={theme}>
            <Button variant="primary" tabIndex={-1}>
              {t("portalAction.PAY")}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
