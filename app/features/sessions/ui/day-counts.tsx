import { ROLES } from "~/features/participation/domain/roles";
import type { DayList } from "~/features/sessions/queries/desk.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { AttendanceTable } from "./attendance-figures";

type Errors = Readonly<Record<string, string | undefined>>;

/** People who came without signing up: only how many, by the role they say. */
export function WalkIns({ day, errors }: { day: DayList; errors: Errors }) {
  const t = useT();
  if (!day.attendance.ok) return null;
  return (
    <Section title={t("sessionDesk.walkIns")}>
      {day.walkIns.length > 0 ? (
        <PlainList
          items={day.walkIns.map(({ role, count }) => ({
            key: role,
            content: (
              <form className="cluster" method="post">
                <HiddenField name="role" value={role} />
                <span>
                  {t("sessionDesk.walkInLine", { role: t(`terms.roles_${role}`), count })}
                </span>
                <Button kind="subtle" name="intent" value="removeWalkIn">
                  {t("sessionDesk.walkInRemove")}
                </Button>
              </form>
            ),
          }))}
        />
      ) : null}
      <form className="session-filters" method="post" noValidate>
        <SelectField
          name="role"
          label={t("sessionDesk.walkInRole")}
          options={ROLES.map((role) => ({ value: role, label: t(`terms.role_${role}`) }))}
          error={errors["role"]}
        />
        <NumberField
          name="count"
          label={t("sessionDesk.walkInCount")}
          defaultValue="1"
          max={200}
          error={errors["count"]}
        />
        <div className="session-filters__actions">
          <Button kind="secondary" name="intent" value="walkIn" icon="plus">
            {t("sessionDesk.walkInAdd")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** On paper: room to count who came without signing up, by the role they say. */
export function WalkInsOnPaper() {
  const t = useT();
  return (
    <table className="day-table on-paper">
      <caption>{t("sessionDesk.walkIns")}</caption>
      <tbody>
        {ROLES.map((role) => (
          <tr key={role}>
            <th scope="row">{t(`terms.roles_${role}`)}</th>
            <td className="day-table__room" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The figures so far, and closing the list: who did not come, and how many supervisors there were. */
export function DayClosing({ day, errors }: { day: DayList; errors: Errors }) {
  const t = useT();
  const { session } = day;
  const ended = session.state === "ended";
  if (!day.attendance.ok && day.figures.total === 0 && !ended) return null;
  return (
    <Section title={t("sessionDesk.closeTitle")}>
      <AttendanceTable figures={day.figures} />
      {session.attendanceClosedAt ? (
        <Text>
          {t("sessionDesk.closedOn", {
            date: formatDateTime(t.language, session.attendanceClosedAt),
          })}
        </Text>
      ) : null}
      {ended ? (
        <form className="stack" method="post" noValidate>
          <Text>{t("sessionDesk.closeText")}</Text>
          <NumberField
            name="supervisors"
            label={t("sessionDesk.fieldSupervisors")}
            description={t("sessionDesk.fieldSupervisorsText")}
            defaultValue={session.supervisors}
            max={200}
            error={errors["supervisors"]}
          />
          <FormActions>
            <Button name="intent" value="close">
              {t("sessionDesk.closeButton")}
            </Button>
          </FormActions>
        </form>
      ) : session.state === "published" ? (
        <Text quiet>{t("sessionDesk.closeLater")}</Text>
      ) : null}
    </Section>
  );
}
