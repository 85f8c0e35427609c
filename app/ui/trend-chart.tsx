import { useId } from "react";

export interface TrendBar {
  key: string;
  /** Below the bar: short, for instance its number in the table beside the chart. */
  mark: string;
  min: number;
  max: number;
}

export interface TrendChartProps {
  /** In the order of time. The same numbers stand in a table beside the chart, for everybody who cannot see it. */
  bars: readonly TrendBar[];
  /** Whole numbers from 0 up; the last is the top of the chart. */
  ticks: readonly number[];
}

const TOP = 16;
const HEIGHT = 200;
const BOTTOM = TOP + HEIGHT;
const FULL = 100;
/** Part of its place that a bar fills, and the widest it gets in percent of the chart. */
const FILLED = 0.6;
const WIDEST = 10;

/** Counts over time with their doubt: full up to what is sure, fading to what is possible. */
export function TrendChart({ bars, ticks }: TrendChartProps) {
  // React's ids hold colons, which a url() reference would need to escape.
  const fadeId = useId().replaceAll(":", "");
  const top = Math.max(1, ticks.at(-1) ?? 1);
  const place = FULL / Math.max(1, bars.length);
  const width = Math.min(WIDEST, place * FILLED);
  const y = (value: number) => BOTTOM - (Math.min(value, top) / top) * HEIGHT;
  return (
    <svg
      className="trend-chart"
      width="100%"
      height={BOTTOM + 28}
      aria-hidden="true"
      focusable="false"
    >
      <linearGradient id={fadeId} x1="0" y1="1" x2="0" y2="0">
        <stop className="range-bar__fade" offset="0" stopOpacity="0.8" />
        <stop className="range-bar__fade" offset="1" stopOpacity="0.08" />
      </linearGradient>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="trend-chart__line" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          <text className="range-bar__tick-text" x="0" y={y(tick) - 4} fontSize="15">
            {tick}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const middle = place * (index + 0.5);
        const left = `${(middle - width / 2).toFixed(2)}%`;
        const size = `${width.toFixed(2)}%`;
        return (
          <g key={bar.key}>
            <rect
              className="range-bar__sure"
              x={left}
              width={size}
              y={y(bar.min)}
              height={BOTTOM - y(bar.min)}
            />
            {bar.max > bar.min ? (
              <rect
                x={left}
                width={size}
                y={y(bar.max)}
                height={y(bar.min) - y(bar.max)}
                fill={`url(#${fadeId})`}
              />
            ) : null}
            <text
              className="range-bar__tick-text"
              x={`${middle.toFixed(2)}%`}
              y={BOTTOM + 22}
              textAnchor="middle"
              fontSize="15"
            >
              {bar.mark}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
