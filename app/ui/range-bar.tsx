import { type ReactNode, useId } from "react";

export interface RangeBarProps {
  label: ReactNode;
  /** The same in words: "1 to 3 parents". This is the text alternative. */
  valueText: ReactNode;
  /** At least and at most; the same when it is known exactly. Leave out when nothing is known. */
  range?: { min: number; max: number };
  /** The people are there, but of what group is unknown: a grey bar as long as they are many. */
  isUnknown?: boolean;
  /** Where the axis ends; it starts at 0. The same for all bars that are compared. */
  axisMax: number;
  /** Marks on the axis, drawn below the last bar of a group. */
  ticks?: readonly number[];
}

function percent(value: number, axisMax: number): number {
  return axisMax <= 0 ? 0 : Math.min(100, Math.max(0, (value / axisMax) * 100));
}

interface SoftEndProps {
  from: number;
  to: number;
}

/** The soft end: fades from what is sure to what is possible, with a dotted mark at the most. */
function SoftEnd({ from, to }: SoftEndProps) {
  // React's ids hold colons, which a url() reference would need to escape.
  const fadeId = useId().replaceAll(":", "");
  const end = `${to.toFixed(2)}%`;
  return (
    <>
      <linearGradient id={fadeId}>
        <stop className="range-bar__fade" offset="0" stopOpacity="0.8" />
        <stop className="range-bar__fade" offset="1" stopOpacity="0.08" />
      </linearGradient>
      <rect
        x={`${from.toFixed(2)}%`}
        y="6"
        width={`${(to - from).toFixed(2)}%`}
        height="16"
        fill={`url(#${fadeId})`}
      />
      <line className="range-bar__end" x1={end} x2={end} y1="3" y2="25" strokeWidth="2" />
    </>
  );
}

/** A count with its doubt, drawn: full up to what is sure, fading to what is possible, grey for unknown. */
export function RangeBar(props: RangeBarProps) {
  const { label, valueText, range, isUnknown = false, axisMax, ticks } = props;
  const min = range ? percent(range.min, axisMax) : 0;
  const max = range ? percent(range.max, axisMax) : 100;
  return (
    <div className="range-bar">
      <p className="range-bar__text">
        <span className="range-bar__label">{label}</span>{" "}
        <span className="range-bar__value">{valueText}</span>
      </p>
      <svg
        className="range-bar__drawing"
        width="100%"
        height={ticks ? 50 : 28}
        aria-hidden="true"
        focusable="false"
      >
        <rect
          className={range ? "range-bar__track" : "range-bar__unknown"}
          x="0"
          y="6"
          width="100%"
          height="16"
          rx="3"
        />
        {range ? (
          <rect
            className={isUnknown ? "range-bar__unknown" : "range-bar__sure"}
            x="0"
            y="6"
            width={`${min.toFixed(2)}%`}
            height="16"
            rx="3"
          />
        ) : null}
        {range && max > min ? <SoftEnd from={min} to={max} /> : null}
        {ticks?.map((tick) => {
          const position = percent(tick, axisMax);
          const anchor = position === 0 ? "start" : position === 100 ? "end" : "middle";
          return (
            <g key={tick}>
              <line
                className="range-bar__tick"
                x1={`${position}%`}
                x2={`${position}%`}
                y1="25"
                y2="31"
                strokeWidth="1"
              />
              <text
                className="range-bar__tick-text"
                x={`${position}%`}
                y="46"
                textAnchor={anchor}
                fontSize="15"
              >
                {tick}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
