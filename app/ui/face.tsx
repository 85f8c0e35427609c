/** Mouth of each face: a curve from down to up. */
const MOUTHS = [
  "M15 35c3-7 15-7 18 0",
  "M16 33c4-4 12-4 16 0",
  "M16 32h16",
  "M16 30c4 4 12 4 16 0",
  "M15 28c3 8 15 8 18 0z",
] as const;
const EVEN = "M16 32h16";

const QUESTION_MARK = "M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 35v.5";

/** A face from very sad (0) to very happy (4), or a question mark for who does not know; its word stands beside it. */
export function Face({ mood }: { mood: number | "unknown" }) {
  return (
    <svg
      className="smiley__face"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="20" />
      {mood === "unknown" ? null : <path d="M17 19v1M31 19v1" strokeWidth="4.5" />}
      <path d={mood === "unknown" ? QUESTION_MARK : (MOUTHS[mood] ?? EVEN)} />
    </svg>
  );
}
