import { MATERIAL_KINDS, MATERIAL_MAX_BYTES } from "~/features/sessions/domain/material";
import type { Material } from "~/features/sessions/queries/report.server";
import { TALK_LIMITS } from "~/features/sessions/schema/talk-forms";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useMaterialFacts } from "./report-materials";

const MATERIAL_MAX_MEGABYTES = MATERIAL_MAX_BYTES / (1024 * 1024);

/** The files beside the report so far. */
export function MaterialList({ materials }: { materials: readonly Material[] }) {
  const t = useT();
  const factsOf = useMaterialFacts();
  return (
    <PlainList
      ruled
      items={materials.map((material) => ({
        key: material.id,
        content: (
          <form className="cluster" method="post" encType="multipart/form-data">
            <HiddenField name="materialId" value={material.id} />
            <span>
              {material.title} <span className="quiet small">({factsOf(material)})</span>
            </span>
            <Button kind="subtle" name="intent" value="drop" icon="trash">
              {t("sessionTalk.materialDrop")}
            </Button>
          </form>
        ),
      }))}
    />
  );
}

export interface MaterialFormProps {
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** One more file. */
export function MaterialForm({ values, errors }: MaterialFormProps) {
  const t = useT();
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormLayout>
        <TextField
          name="title"
          label={t("sessionTalk.materialTitle")}
          description={t("sessionTalk.materialTitleText")}
          maxLength={TALK_LIMITS.title}
          defaultValue={values["title"]?.[0]}
          error={errors["title"]}
        />
        <RadioGroup
          name="kind"
          label={t("sessionTalk.materialKind")}
          options={MATERIAL_KINDS.map((kind) => ({
            value: kind,
            label: t(`sessionTalk.material_${kind}`),
          }))}
          defaultValue={values["kind"]?.[0]}
          error={errors["kind"]}
        />
        <FileField
          name="file"
          label={t("sessionTalk.materialFile")}
          description={t("sessionTalk.deskMaterialsText", { max: MATERIAL_MAX_MEGABYTES })}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          error={errors["file"]}
        />
        <FormActions>
          <Button name="intent" value="keep">
            {t("sessionTalk.materialAdd")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
