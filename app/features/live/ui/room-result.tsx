import type { LiveOption } from "~/features/live/domain/live-question";
import type { ShownResult } from "~/features/live/domain/live-result";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";

const WHOLE = 100;

/** The words of a choice: of the product, or as staff wrote them. */
export function OptionWords({ option }: { option: LiveOption }) {
  const t = useT();
  if (option.fixed !== null) return <>{t(`live.option_${option.fixed}`)}</>;
  return <Written>{option.text}</Written>;
}

/** How long the bar of a choice is, and where it fades. */
function Bar({ min, max }: { min: number; max: number }) {
  return (
    <svg
      className="room-result__bar"
      viewBox={`0 0 ${WHOLE} 4`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="room-result__track" width={WHOLE} height="4" />
      <rect className="room-result__most" width={max * WHOLE} height="4" />
      <rect className="room-result__sure" width={min * WHOLE} height="4" />
    </svg>
  );
}

/** What the room chose, protected as all small numbers are. */
export function RoomResult(props: { result: ShownResult; options: readonly LiveOption[] }) {
  const { result, options } = props;
  const t = useT();
  if (result.hidden) {
    return (
      <div className="room-result">
        <p className="room-result__none">{t("live.resultTooFew")}</p>
        <p className="quiet">{t("live.resultTooFewText", { needed: result.needed })}</p>
      </div>
    );
  }
  const percent = (share: number) => Math.round(share * WHOLE);
  const shares = new Map(result.choices.map(({ key, share }) => [key, share]));
  return (
    <div className="room-result">
      <ul className="room-result__list" role="list">
        {options.map((option) => {
          const { min, max } = shares.get(option.key) ?? { min: 0, max: 0 };
          return (
            <li key={option.key}>
              <p className="room-result__line">
                <span>
                  <OptionWords option={option} />
                </span>{" "}
                <strong>
                  {min === max
                    ? t("live.share", { percent: percent(min) })
                    : t("live.shareBand", { from: percent(min), to: percent(max) })}
                </strong>
              </p>
              <Bar min={min} max={max} />
            </li>
          );
        })}
      </ul>
      <p className="quiet">
        {t.count("live.resultOf", result.voters)}{" "}
        {t(result.isInFifths ? "live.resultFifths" : "live.resultRounded")}
      </p>
    </div>
  );
}
