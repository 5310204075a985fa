import { ChevronDown } from "lucide-react";
import { useId } from "react";
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components/ComboBox";
import { AriaProvider } from "../aria/aria-provider";
import popover from "../aria/popover.module.css";
import { classNames } from "../class-names/class-names";
import control from "../field/control.module.css";
import field from "../field/field.module.css";
import { describedControl, FieldNotes, type FieldProps } from "../field/field";
import { useOwnText } from "../i18n/use-own-text";
import { Marked } from "../marked/marked";
import styles from "./combo-box.module.css";

export interface ComboBoxOption {
  readonly id: string;
  readonly label: string;
  /** Second line: a number, a city. */
  readonly description?: string;
}

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly ComboBoxOption[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /**
   * With `onSearchChange` the server searches: the options are shown as they come and not filtered again.
   * Without both the options are filtered here, by what their labels contain.
   */
  readonly search?: string;
  readonly onSearchChange?: (search: string) => void;
  readonly isLoading?: boolean;
  readonly placeholder?: string;
  readonly name?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of many values, found by typing. For a handful use Select. Import it lazily on pages for customers. */
export function ComboBox({
  label,
  description,
  error,
  isOptional = false,
  options,
  value,
  onChange,
  search,
  onSearchChange,
  isLoading = false,
  placeholder,
  name,
  isRequired = false,
  isDisabled = false,
}: ComboBoxProps) {
  const t = useOwnText();
  const controlId = useId();
  const isServerSearch = onSearchChange !== undefined;
  const { "aria-describedby": describedBy } = describedControl(controlId, { description, error });

  return (
    <AriaProvider>
      <AriaComboBox
        className={field["field"] ?? ""}
        value={value}
        onChange={(key) => onChange(key === null ? null : String(key))}
        isInvalid={error !== undefined && error !== ""}
        isRequired={isRequired}
        isDisabled={isDisabled}
        validationBehavior="aria"
        menuTrigger="focus"
        allowsEmptyCollection
        {...(describedBy !== undefined && { "aria-describedby": describedBy })}
        {...(name !== undefined && { name })}
        {...(isServerSearch
          ? { items: options, onInputChange: onSearchChange, ...(search !== undefined && { inputValue: search }) }
          : { defaultItems: options })}
      >
        <Label className={field["label"] ?? ""}>
          {label}
          {isOptional && <span className={field["optional"]}> {t("ui.field.optional")}</span>}
        </Label>
        <div className={styles["box"]}>
          <Input
            className={classNames(control["control"], styles["input"])}
            {...(placeholder !== undefined && { placeholder })}
          />
          <Button className={styles["arrow"] ?? ""} aria-label={t("ui.action.showOptions")}>
            <ChevronDown aria-hidden />
          </Button>
        </div>
        <FieldNotes controlId={controlId} description={description} error={error} />
        <Popover className={popover["popover"] ?? ""} offset={4}>
          <ListBox<ComboBoxOption>
            className={styles["list"] ?? ""}
            renderEmptyState={() => (
              <p className={popover["nothing"]}>{t(isLoading ? "ui.status.loading" : "ui.field.noOptions")}</p>
            )}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={popover["item"] ?? ""}>
                <div>
                  <Text slot="label">
                    <Marked text={option.label} />
                  </Text>
                  {option.description !== undefined && (
                    <Text slot="description" className={popover["about"] ?? ""}>
                      <Marked text={option.description} />
                    </Text>
                  )}
                </div>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </AriaProvider>
  );
}
