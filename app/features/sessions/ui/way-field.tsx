import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { useT } from "~/i18n/context";
import { RadioGroup } from "~/ui/radio-group";

export interface WayFieldProps {
  /** The ways with places of their own; none where one count is for everybody. */
  ways: SessionSummary["ways"];
  value: string | undefined;
  error: string | undefined;
}

/** Whether somebody comes to the room or online, with what is still free; asked where each has its own places. */
export function WayField({ ways, value, error }: WayFieldProps) {
  const t = useT();
  if (ways.length === 0) return null;
  const left = ({ free }: SessionSummary["ways"][number]) => {
    if (free.max === 0) return t("sessions.wayFull");
    return free.max === null ? t("sessions.seatsSome") : t.count("sessions.seatsFree", free.max);
  };
  return (
    <RadioGroup
      name="way"
      label={t("sessions.wayAsked")}
      description={t("sessions.wayAskedText")}
      defaultValue={value}
      error={error}
      options={ways.map((way) => ({
        value: way.way,
        label: t(`sessions.way_${way.way}`),
        description: left(way),
      }))}
    />
  );
}
