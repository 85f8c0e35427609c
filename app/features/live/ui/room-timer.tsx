import { useT } from "~/i18n/context";
import { formatTime } from "~/i18n/format";

/** How much of the clock is left: until when without script, minutes and seconds with it. */
export function RoomTimer({ endsAt, now }: { endsAt: Date | null; now: Date }) {
  const t = useT();
  if (endsAt === null) return null;
  const left = endsAt.getTime() - now.getTime();
  const over = t("live.timeUp");
  return (
    <p className="room-timer" role="timer" data-timer={left} data-over={over}>
      <span data-timer-left="">
        {left > 0 ? t("live.timerUntil", { time: formatTime(t.language, endsAt) }) : over}
      </span>
    </p>
  );
}
