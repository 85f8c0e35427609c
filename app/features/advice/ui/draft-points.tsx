import type { AdviceDraft } from "~/features/advice/queries/advice-desk.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Cluster } from "~/ui/cluster";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

interface DraftFormProps {
  draft: AdviceDraft;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

function RemoveButton({ intent, id }: { intent: string; id: string }) {
  const t = useT();
  return (
    <form method="post">
      <HiddenField name="intent" value={intent} />
      <HiddenField name="id" value={id} />
      <Button kind="subtle">{t("adviceDesk.remove")}</Button>
    </form>
  );
}

function PointForm({
  draft,
  values,
  errors,
  editing,
}: DraftFormProps & { editing: string | null }) {
  const t = useT();
  const messages = useFormMessages(errors);
  const point = draft.points.find(({ id }) => id === editing);
  const field = (name: string, stored = "") => ({
    name,
    defaultValue: values[name]?.[0] ?? stored,
    error: messages.of[name],
  });
  return (
    <Section
      level={3}
      id="punt"
      title={point ? t("adviceDesk.pointChange", { label: point.label }) : t("adviceDesk.pointNew")}
    >
      <form method="post" noValidate>
        <HiddenField name="intent" value="point" />
        <HiddenField name="pointId" value={point?.id ?? ""} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <TextField
            {...field("label", point?.label)}
            label={t("adviceDesk.pointLabel")}
            description={t("adviceDesk.pointLabelDescription")}
            optionalText={t("site.optional")}
          />
          <TextField
            {...field("heading", point?.heading ?? "")}
            label={t("adviceDesk.pointHeading")}
            optionalText={t("site.optional")}
          />
          <TextAreaField
            {...field("text", point?.text)}
            label={t("adviceDesk.pointText")}
            rows={4}
          />
          <FormActions>
            <Button kind="secondary">{t("adviceDesk.pointSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

/** The points so far, each to change or remove, and the form for one more. */
export function DraftPoints(props: DraftFormProps & { editing: string | null }) {
  const { draft } = props;
  const t = useT();
  return (
    <Section title={t("adviceDesk.points")} id="punten">
      {draft.points.length === 0 ? <Text quiet>{t("adviceDesk.pointsNone")}</Text> : null}
      <PlainList
        ruled
        items={draft.points.map(({ id, label, heading, text }) => ({
          key: id,
          content: (
            <>
              <Text>
                <strong>
                  {label}
                  {heading ? `. ${heading}` : ""}
                </strong>
              </Text>
              <Text>{text}</Text>
              <Cluster>
                <TextLink href={`?punt=${id}#punt`}>{t("adviceDesk.change")}</TextLink>
                <RemoveButton intent="removePoint" id={id} />
              </Cluster>
            </>
          ),
        }))}
      />
      <PointForm {...props} />
    </Section>
  );
}

/** The recommendations so far, and the form for one more: each answers one or more points. */
export function DraftRecommendations({ draft, values, errors }: DraftFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  if (draft.points.length === 0) return null;
  return (
    <Section title={t("adviceDesk.recommendations")} id="aanbevelingen">
      <PlainList
        ruled
        items={draft.recommendations.map(({ id, label, text, points }) => ({
          key: id,
          content: (
            <>
              <Text>
                <strong>{label}</strong> ({points.join(", ")}): {text}
              </Text>
              <RemoveButton intent="removeRecommendation" id={id} />
            </>
          ),
        }))}
      />
      <form method="post" noValidate>
        <HiddenField name="intent" value="recommendation" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <TextAreaField
            name="recommendation"
            label={t("adviceDesk.recommendationText")}
            rows={3}
            defaultValue={values["recommendation"]?.[0]}
            error={messages.of["recommendation"]}
          />
          <CheckboxGroup
            name="pointIds"
            label={t("adviceDesk.recommendationPoints")}
            options={draft.points.map(({ id, label, heading }) => ({
              value: id,
              label: heading ? `${label}. ${heading}` : label,
            }))}
            defaultValues={values["pointIds"]}
            error={messages.of["pointIds"]}
          />
          <FormActions>
            <Button kind="secondary">{t("adviceDesk.recommendationSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
