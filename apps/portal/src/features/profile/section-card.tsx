import { lazyPiece } from "@kundenportal/app-core/lazy-piece";
import { Button } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { type Description, DescriptionList } from "@kundenportal/ui/description-list";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useText } from "../../lib/use-text";
import styles from "./profile-page.module.css";
import type { FormField, SectionSave, SectionValues } from "./section-form";

const SectionForm = lazyPiece(() => import("./section-form").then((module) => module.SectionForm), {
  placeholder: (
    <LoadingRegion>
      <Skeleton shape="block" height="12rem" />
    </LoadingRegion>
  ),
});

interface SectionCardProps {
  readonly title: string;
  /** Names the button for screen readers, because there are three of them. */
  readonly editLabel: string;
  /** Null if the server withholds the section. */
  readonly items: readonly Description[] | null;
  readonly isEditable: boolean;
  readonly isPreview: boolean;
  readonly merchantName: string;
  readonly fields: readonly FormField[];
  readonly values: SectionValues;
  readonly onSave: SectionSave;
  readonly onReload: () => Promise<unknown>;
}

/** A section of the client's data: read view, or the form in its place. Focus follows from one to the other and back. */
export function SectionCard({
  title,
  editLabel,
  items,
  isEditable,
  isPreview,
  merchantName,
  ...form
}: SectionCardProps) {
  const t = useText();
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  if (items === null) return null;

  function handleClose(): void {
    flushSync(() => {
      setIsEditing(false);
    });
    editButton.current?.focus();
  }

  const canStart = isEditable || isPreview;
  return (
    <Card
      title={title}
      {...(canStart &&
        !isEditing && {
          actions: (
            <Button
              ref={editButton}
              size="small"
              icon={<Pencil aria-hidden />}
              aria-label={editLabel}
              disabled={!isEditable}
              onClick={() => {
                setIsEditing(true);
              }}
            >
              {t("profile.edit")}
            </Button>
          ),
        })}
    >
      {isEditing ? (
        <SectionForm title={title} merchantName={merchantName} onClose={handleClose} {...form} />
      ) : (
        <>
          <DescriptionList items={items} layout="grid" />
          {!canStart && <p className={styles["locked"]}>{t("profile.locked", { merchant: merchantName })}</p>}
        </>
      )}
    </Card>
  );
}
