import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { CalendarEntry } from "~/features/staff/queries/staff-calendar.server";
import { usePath, useT } from "~/i18n/context";
import { formatTime, formatWeekday } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { PresentPasswordForm } from "./present-password-form";

type Shown = Pick<CalendarEntry, "key" | "what" | "path"> & { startsAt: Date; endsAt: Date | null };

function Entry({ entry: { what, startsAt, endsAt, path } }: { entry: Shown }) {
  const t = useT();
  const to = usePath();
  const words =
    "work" in what
      ? t(`staffWork.kind_${what.work}`, { count: what.count })
      : t(`staffCalendar.kind_${what.date}`, { title: what.title });
  const hours = endsAt
    ? `, ${formatTime(t.language, startsAt)} - ${formatTime(t.language, endsAt)}`
    : "";
  return (
    <p className="calendar-entry">
      <time className="calendar-entry__day" dateTime={amsterdamDate(startsAt)}>
        {formatWeekday(t.language, startsAt)}
        {hours}
      </time>{" "}
      {path === null ? <span>{words}</span> : <TextLink href={to(path)}>{words}</TextLink>}
    </p>
  );
}

/** Days with what happens on them, the first one first. */
export function CalendarEntries({ title, entries }: { title: string; entries: readonly Shown[] }) {
  const t = useT();
  return (
    <Section title={title}>
      {entries.length === 0 ? (
        <Text>{t("staffCalendar.none")}</Text>
      ) : (
        <PlainList
          ruled
          items={entries.map((entry) => ({ key: entry.key, content: <Entry entry={entry} /> }))}
        />
      )}
    </Section>
  );
}

interface CalendarAddressProps {
  hasAddress: boolean;
  /** A new address, shown once. */
  address: string | null;
  error: string | undefined;
}

/** The same in one's own calendar: an address that is a secret. */
export function CalendarAddress({ hasAddress, address, error }: CalendarAddressProps) {
  const t = useT();
  return (
    <Section title={t("staffCalendar.feedTitle")} intro={t("staffCalendar.feedText")} id="adres">
      {address ? (
        <Alert kind="ok" role="status" title={t("staffCalendar.feedMade")}>
          <Text>{t("staffCalendar.feedOnce")}</Text>
          <p>
            <code className="desk__link" translate="no">
              {address}
            </code>
          </p>
        </Alert>
      ) : (
        <Text>{t(hasAddress ? "staffCalendar.feedIs" : "staffCalendar.feedIsNot")}</Text>
      )}
      <PresentPasswordForm
        field="currentForCalendar"
        errors={{ currentForCalendar: error }}
        label={t(hasAddress ? "staffCalendar.feedAgain" : "staffCalendar.feedMake")}
      />
      {hasAddress ? (
        <form method="post">
          <HiddenField name="intent" value="withdraw" />
          <FormActions>
            <Button kind="danger">{t("staffCalendar.feedWithdraw")}</Button>
          </FormActions>
        </form>
      ) : null}
    </Section>
  );
}
