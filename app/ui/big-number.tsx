import type { ReactNode } from "react";

export interface BigNumberProps {
  /** "12", or with its doubt "1 to 3". */
  value: ReactNode;
  /** What is counted: "parents". */
  unit: ReactNode;
  /** Why it is not exact, or what it leaves out. */
  doubt?: ReactNode;
  /** Where it comes from: a link to definition and sources. */
  source?: ReactNode;
}

/** A number that matters: large, with its unit and its doubt. */
export function BigNumber({ value, unit, doubt, source }: BigNumberProps) {
  return (
    <div className="big-number">
      <p className="big-number__figure">
        <span className="big-number__value">{value}</span>{" "}
        <span className="big-number__unit">{unit}</span>
      </p>
      {doubt ? <p className="big-number__doubt">{doubt}</p> : null}
      {source ? <p className="big-number__source">{source}</p> : null}
    </div>
  );
}
