import type { AdvicePage } from "~/features/advice/queries.server";
import { REACTION_KINDS } from "~/features/advice/domain/advice";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatDate, formatList } from "~/i18n/format";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

interface ReactionFormProps {
  advice: AdvicePage;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** That the advice arrived, with its day. */
export function ReceiptForm({ advice }: Pick<ReactionFormProps, "advice">) {
  const t = useT();
  return (
    <Section title={t("adviceDesk.receipt")}>
      {advice.receivedOn ? (
        <Text>
          {t("adviceDesk.receiptDone", { date: formatDate(t.language, advice.receivedOn) })}
        </Text>
      ) : (
        <form method="post" className="stack">
          <HiddenField name="intent" value="receipt" />
          <Text>{t("adviceDesk.receiptText")}</Text>
          <FormActions>
            <Button kind="secondary">{t("adviceDesk.receiptSave")}</Button>
          </FormActions>
        </form>
      )}
    </Section>
  );
}

/** Which points still wait for a written reaction. */
export function OpenPoints({ advice }: Pick<ReactionFormProps, "advice">) {
  const t = useT();
  const labels = advice.pointList.filter(({ answered }) => !answered).map(({ label }) => label);
  return (
    <Text>
      {labels.length === 0
        ? t("adviceDesk.noOpenPoints")
        : t("adviceDesk.openPoints", { labels: formatList(t.language, labels) })}
    </Text>
  );
}

/** One reaction: how, on which point, what, and when it was given where that was earlier. */
export function ReactionForm(props: ReactionFormProps & { submission: string; today: string }) {
  const { advice, values, errors, submission, today } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const field = (name: string, stored?: string) => ({
    name,
    defaultValue: values[name]?.[0] ?? stored,
    error: messages.of[name],
  });
  const firstOpen = advice.pointList.find(({ answered }) => !answered);
  return (
    <Section title={t("adviceDesk.reactionNew")}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="react" />
        <HiddenField name="submission" value={submission} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <FoundWords errors={errors} values={values} />
          <SelectField
            {...field("pointId", firstOpen?.id)}
            label={t("adviceDesk.reactionPoint")}
            placeholder={t("adviceDesk.reactionWhole")}
            required={false}
            options={advice.pointList.map(({ id, label, heading }) => ({
              value: id,
              label: heading ? `${label}. ${heading.text}` : label,
            }))}
          />
          <RadioGroup
            {...field("kind")}
            label={t("adviceDesk.reactionKind")}
            options={REACTION_KINDS.map((kind) => ({
              value: kind,
              label: t(`adviceDesk.reactionKind_${kind}`),
            }))}
          />
          <TextAreaField {...field("text")} label={t("adviceDesk.reactionText")} rows={5} />
          <TextAreaField
            {...field("textEn")}
            label={t("adviceDesk.reactionTextEn")}
            optionalText={t("site.optional")}
            rows={3}
          />
          <DateField
            {...field("happenedOn")}
            label={t("adviceDesk.happenedOn")}
            description={t("adviceDesk.happenedOnDescription")}
            optionalText={t("site.optional")}
            max={today}
          />
          <FormActions>
            <Button>{t("adviceDesk.reactionSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

/** What came of the advice: the last step, only once every point has its written reaction. */
export function FollowUpForm({ advice, values, errors }: ReactionFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  if (advice.state === "followedUp") return <Text>{t("adviceDesk.followUpDone")}</Text>;
  return (
    <Section title={t("adviceDesk.followUp")} intro={t("adviceDesk.followUpText")}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="followUp" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <FoundWords errors={errors} values={values} />
          <TextAreaField
            name="note"
            label={t("adviceDesk.followUpNote")}
            rows={3}
            defaultValue={values["note"]?.[0]}
            error={messages.of["note"]}
          />
          <FormActions>
            <Button kind="secondary">{t("adviceDesk.followUpSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
