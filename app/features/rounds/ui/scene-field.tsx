import { SCENE_NAMES } from "~/features/rounds/domain/scenes";
import { useT } from "~/i18n/context";
import { RadioGroup } from "~/ui/radio-group";
import { SceneDrawing } from "./scene-drawing";

/** The drawings to choose from, each to be seen before it is chosen, and none. */
export function SceneField({ value, error }: { value: string; error: string | undefined }) {
  const t = useT();
  return (
    <RadioGroup
      name="scene"
      label={t("rounds.field_scene")}
      description={t("rounds.field_sceneHelp")}
      optionalText={t("site.optional")}
      defaultValue={value}
      error={error}
      columns
      options={[
        { value: "", label: t("rounds.scene_none") },
        ...SCENE_NAMES.map((scene) => ({
          value: scene,
          label: t(`rounds.scene_${scene}`),
          description: <SceneDrawing scene={scene} small />,
        })),
      ]}
    />
  );
}
