import { DATE_CHOICES } from "~/features/sessions/domain/date-poll";
import type { DatePoll, PolledDate } from "~/features/sessions/queries/date-poll.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Text } from "~/ui/text";

/** How a date stands so far, in words. */
export function useDateResult(): (date: PolledDate) => string {
  const t = useT();
  return (date) => {
    const { yes, ifNeedBe, no } = date.counts;
    const counts = t("sessionTalk.dateCounts", { yes, ifNeedBe, no });
    return date.best ? `${counts} · ${t("sessionTalk.dateBest")}` : counts;
  };
}

export interface DateChoicesProps {
  poll: DatePoll;
  submission: string;
  values: Readonly<Record<string, readonly string[]>>;
  error: string | undefined;
}

const inOrder = (dates: readonly PolledDate[]) =>
  [...dates].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());

const fieldOf = ({ id }: PolledDate) => `date.${id}`;

/** The field where an error about the dates as a whole stands: the first date that can be chosen; undefined without one. */
export function firstDateField(poll: DatePoll): string | undefined {
  const first = inOrder(poll.dates).find(({ open }) => open);
  return first && fieldOf(first);
}

/** For each date yes, if need be, or no; in the order of the calendar. */
export function DateChoices({ poll, submission, values, error }: DateChoicesProps) {
  const t = useT();
  const resultOf = useDateResult();
  const dates = inOrder(poll.dates);
  const errorField = firstDateField(poll);
  return (
    <form method="post" noValidate>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        {dates.map((date) =>
          date.open ? (
            <RadioGroup
              key={date.id}
              name={fieldOf(date)}
              label={formatDateTime(t.language, date.startsAt)}
              description={resultOf(date)}
              columns
              options={DATE_CHOICES.map((choice) => ({
                value: choice,
                label: t(`sessionTalk.date_${choice}`),
              }))}
              defaultValue={values[fieldOf(date)]?.[0] ?? date.own ?? undefined}
              error={fieldOf(date) === errorField ? error : undefined}
            />
          ) : (
            <Text key={date.id} quiet>
              {formatDateTime(t.language, date.startsAt)}: {t("sessionTalk.datePast")}
            </Text>
          ),
        )}
        <FormActions>
          <Button>{t("sessionTalk.datesSend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
