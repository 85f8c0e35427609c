import type { RoundDeskPage } from "~/features/rounds/queries/round-desk.server";
import { sceneSchema } from "~/features/rounds/schema";
import { useT } from "~/i18n/context";
import { Text } from "~/ui/text";
import { SceneDrawing } from "./scene-drawing";

/** How the top of the round's page looks with what was saved, also before anybody else can see it. */
export function RoundPreview({ form }: Pick<RoundDeskPage, "form">) {
  const t = useT();
  const scene = sceneSchema.parse(form["scene"]);
  return (
    <section className="round-preview" aria-label={t("rounds.previewTitle")}>
      <Text quiet small>
        {t("rounds.previewTitle")}
      </Text>
      <p className="round-preview__title">{form["title"]}</p>
      {form["officialTitle"] ? (
        <Text quiet small>
          {t("rounds.officially")} {form["officialTitle"]}
        </Text>
      ) : null}
      <Text>{form["question"]}</Text>
      {scene ? <SceneDrawing scene={scene} /> : null}
      {form["listener"] ? (
        <Text>
          {t("rounds.audience")}: <strong>{form["listener"]}</strong>
        </Text>
      ) : null}
    </section>
  );
}
