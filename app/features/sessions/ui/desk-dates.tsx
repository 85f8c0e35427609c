import type { PolledDate } from "~/features/sessions/queries/date-poll.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Table } from "~/ui/table";
import { TextField } from "~/ui/text-field";
import { useDateResult } from "./date-choices";

/** The dates with how they stand, best first, and what can be done with each. */
export function DeskDatesTable({ dates }: { dates: readonly PolledDate[] }) {
  const t = useT();
  const resultOf = useDateResult();
  return (
    <Table
      caption={t("sessionTalk.deskDatesCaption")}
      columns={[
        { key: "date", label: t("sessionTalk.columnDate") },
        { key: "result", label: t("sessionTalk.columnResult") },
        { key: "step", label: t("sessionTalk.columnStep") },
      ]}
      rows={dates.map((date) => ({
        key: date.id,
        cells: [
          formatDateTime(t.language, date.startsAt),
          resultOf(date),
          <form key="step" className="cluster" method="post">
            <HiddenField name="optionId" value={date.id} />
            <Button kind="secondary" name="intent" value="choose">
              {t("sessionTalk.deskDatesPick")}
            </Button>
            <Button kind="subtle" name="intent" value="drop">
              {t("sessionTalk.deskDatesDrop")}
            </Button>
          </form>,
        ],
      }))}
    />
  );
}

export interface OfferDateFormProps {
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** One more date to vote on. */
export function OfferDateForm({ values, errors }: OfferDateFormProps) {
  const t = useT();
  return (
    <form className="stack" method="post" noValidate>
      <Columns>
        <DateField
          name="date"
          label={t("sessionDesk.fieldDate")}
          defaultValue={values["date"]?.[0]}
          error={errors["date"]}
        />
        <TextField
          name="time"
          label={t("sessionDesk.fieldStartTime")}
          description={t("sessionDesk.fieldTimeText")}
          size="short"
          defaultValue={values["time"]?.[0]}
          error={errors["time"]}
        />
      </Columns>
      <FormActions>
        <Button name="intent" value="offer">
          {t("sessionTalk.deskDatesAdd")}
        </Button>
      </FormActions>
    </form>
  );
}
