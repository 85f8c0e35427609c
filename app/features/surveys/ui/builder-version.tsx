import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";

/** What a change does: nothing for anybody while it is a draft, a new version once the survey is open. */
export function BuilderVersion({ builder }: { builder: Builder }) {
  const t = useT();
  const { survey, newVersion, changeable } = builder;
  if (!changeable) return <Alert kind="info" title={t("surveyBuilder.fixed")} />;
  if (newVersion === null) {
    return survey.frozen ? (
      <Alert kind="info" title={t("surveyBuilder.frozen", { version: survey.version })}>
        <p>{t("surveyBuilder.frozenText")}</p>
      </Alert>
    ) : null;
  }
  return (
    <Alert kind="warning" title={t("surveyBuilder.newVersion", { version: newVersion })}>
      <p>{t("surveyBuilder.newVersionText")}</p>
      <form method="post">
        <Cluster>
          <Button name="step" value="publish">
            {t("surveyBuilder.publish")}
          </Button>
          <Button kind="secondary" name="step" value="discard">
            {t("surveyBuilder.discard")}
          </Button>
        </Cluster>
      </form>
    </Alert>
  );
}
