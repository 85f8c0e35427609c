import type { DeskListenerPicture } from "~/features/rounds/queries/listener-picture.server";
import { LISTENER_PICTURE_MAX_BYTES, LONGEST_ALT } from "~/features/rounds/schema/listener-picture";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { FormErrors, useFormState } from "./form-errors";
import type { Refusal } from "./form-errors";

const MAX_MEGABYTES = LISTENER_PICTURE_MAX_BYTES / (1024 * 1024);

/** The picture of who listens: the one that stands there, and a form for another. */
export function ListenerForm(props: Pick<DeskListenerPicture, "picture"> & { refusal: Refusal }) {
  const { picture, refusal } = props;
  const t = useT();
  const stored = { altNl: picture?.altNl ?? "", altEn: picture?.altEn ?? "" };
  const { errorOf, valueOf } = useFormState(refusal, stored);
  return (
    <>
      {picture ? (
        <form method="post" encType="multipart/form-data" className="listener">
          <img
            className="listener__picture"
            src={`/luisteraar/${picture.id}`}
            alt={picture.altNl}
          />
          <Button kind="subtle" name="drop" value="ja" icon="trash">
            {t("rounds.listenerDrop")}
          </Button>
        </form>
      ) : (
        <Text quiet>{t("rounds.listenerNone")}</Text>
      )}
      <form method="post" encType="multipart/form-data" noValidate>
        <FormLayout>
          <FormErrors refusal={refusal} />
          <FileField
            name="file"
            label={t("rounds.listenerFile")}
            description={t("rounds.listenerFileHelp", { max: MAX_MEGABYTES })}
            accept="image/jpeg,image/png,image/webp"
            error={errorOf("file")}
          />
          <TextField
            name="altNl"
            label={t("rounds.listenerAlt")}
            description={t("rounds.listenerAltHelp")}
            defaultValue={valueOf("altNl")}
            error={errorOf("altNl")}
            maxLength={LONGEST_ALT}
          />
          <TextField
            name="altEn"
            label={t("rounds.inEnglish", { what: t("rounds.listenerAlt") })}
            optionalText={t("site.optional")}
            defaultValue={valueOf("altEn")}
            error={errorOf("altEn")}
            maxLength={LONGEST_ALT}
          />
          <FormActions>
            <Button type="submit">{t("rounds.listenerSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </>
  );
}
