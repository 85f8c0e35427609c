import { useEffect, useRef } from "react";
import type { BatchPage } from "~/features/moderation/queries/batch.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { FoundWords } from "./found-words";
import { ExplanationField, ReturnFields } from "./return-fields";

export interface BatchFormProps {
  batch: BatchPage;
  action: string;
  rules: readonly { key: string; title: string }[];
  colleagues: readonly { id: string; name: string }[];
  themes: readonly { value: string; label: string }[];
  values: Readonly<Record<string, string[]>>;
  errors: Readonly<Record<string, string>>;
  /** Whether the next part is sent by itself, because the one before was just sent. */
  goesOn: boolean;
  /** Whether an example was put in just now. */
  isFilled: boolean;
}

/** Sends the next part of a large batch by itself; without script the button does. */
function useGoingOn(waiting: number, goesOn: boolean) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (goesOn && waiting > 0) form.current?.requestSubmit();
  }, [waiting, goesOn]);
  return form;
}

/** How far a large batch is. */
function Progress({ batch }: Pick<BatchFormProps, "batch">) {
  const t = useT();
  const { done, secondModerator, leftCount, toGo } = batch;
  const all = done + secondModerator + leftCount + toGo;
  const handled = all - batch.waiting;
  return (
    <div role="status">
      <Text>{t("moderationBatch.progress", { count: handled, all })}</Text>
      <progress
        className="batch-progress"
        max={all}
        value={handled}
        aria-label={t("moderationBatch.progressLabel")}
      />
    </div>
  );
}

/** What a batch still asks, and the button that sends it with its number. */
export function BatchForm(props: BatchFormProps) {
  const { batch, action, colleagues, themes, values } = props;
  const t = useT();
  const messages = useFormMessages(props.errors);
  const value = (name: string) => values[name]?.[0];
  const part = { value, errors: messages.of };
  const form = useGoingOn(batch.waiting, props.goesOn && messages.list.length === 0);
  const asks = (which: BatchPage["action"]) => batch.action === which && !batch.isUnderWay;
  return (
    <form method="post" action={action} noValidate id="samen" ref={form}>
      {/* Enter sends, though a button that puts an example in stands before that. */}
      <button type="submit" hidden />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {batch.isUnderWay ? <Progress batch={batch} /> : null}
        {asks("return") ? (
          <>
            <ReturnFields rules={props.rules} isFilled={props.isFilled} {...part} />
            <ExplanationField {...part} />
          </>
        ) : null}
        {asks("assign") ? (
          <SelectField
            name="assigneeId"
            label={t("moderationBatch.colleague")}
            placeholder="–"
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={value("assigneeId")}
            error={messages.of["assigneeId"]}
          />
        ) : null}
        {asks("theme") ? (
          <SelectField
            name="theme"
            label={t("moderationBatch.theme")}
            placeholder="–"
            options={themes}
            defaultValue={value("theme")}
            error={messages.of["theme"]}
          />
        ) : null}
        <FoundWords errors={props.errors} values={values} />
        <Text quiet small>
          {t(batch.isUnderWay ? "moderationBatch.goOnHelp" : "moderationBatch.sendHelp")}
        </Text>
        <FormActions>
          <Button>
            {batch.isUnderWay
              ? t("moderationBatch.goOn", { count: batch.waiting })
              : t("moderationBatch.send", { count: batch.toGo })}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
