export interface ProgressStepsProps {
  /** The step shown, from 1, and how many there are. */
  step: number;
  total: number;
  /** The same in words: "Question 3 of 8". */
  label: string;
}

/** How far along a form is: the words, and a thread that grows with every step. */
export function ProgressSteps({ step, total, label }: ProgressStepsProps) {
  const share = total <= 0 ? 0 : Math.min(1, Math.max(0, step / total));
  const position = `${Math.round(share * 100)}%`;
  return (
    <div className="progress-steps">
      <p className="progress-steps__label">{label}</p>
      <svg
        className="progress-steps__line"
        width="100%"
        height="24"
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        <line
          className="thread-ink"
          x1={position}
          x2="100%"
          y1="12"
          y2="12"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray="0.1 7"
        />
        <line
          className="thread-ink"
          x1="0"
          x2={position}
          y1="12"
          y2="12"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <circle className="thread-fill" cx={position} cy="12" r="8" />
        <circle className="thread-ring" cx="100%" cy="12" r="7" strokeWidth="2.5" />
      </svg>
    </div>
  );
}
