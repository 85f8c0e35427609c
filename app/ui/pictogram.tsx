import type { ReactNode } from "react";
import type { LocalText } from "~/i18n/language";

type Pictogram = NonNullable<LocalText["pictogram"]>;

/** Own drawings in lines, larger and plainer than an icon: what a text is about, at a glance. */
const DRAWINGS: Readonly<Record<Pictogram, string>> = {
  talking: "M4 8h24v15H15l-7 6v-6H4zM33 17h11v14h-4v6l-7-6H20v-4M11 14h10M11 18h7",
  home: "M5 23 24 7l19 16M10 20v21h28V20M20 41V29h8v12",
  school: "M24 5v8M24 5h9v5h-9M9 41V21l15-8 15 8v20zM20 41v-9h8v9M15 25h3M30 25h3M4 41h40",
  money:
    "M18 8a14 14 0 1 1 0 28 14 14 0 0 1 0-28M23 17c-5-4-10-1-10 5s5 9 10 5M10 21h8M10 25h8M33 16a13 13 0 0 1 0 26c-4 0-7-1-9-4",
  helping:
    "M24 25S13 19 13 12c0-7 8-8 11-2 3-6 11-5 11 2 0 7-11 13-11 13zM4 30h6l6-2 12 4c3 1 2 4-1 4h-8M28 34l10-5c4-2 6 2 3 4L28 41 14 39h-4M4 28h6v13H4z",
  asking: "M24 5a19 19 0 1 1 0 38 19 19 0 0 1 0-38M17 19c0-5 3-8 7-8s7 3 7 7c0 6-7 6-7 12M24 36v.2",
  answering: "M4 8h40v27H22l-10 8v-8H4zM15 21l7 7 12-13",
  date: "M6 11h36v31H6zM6 20h36M15 6v9M33 6v9M14 27h4M22 27h4M30 27h4M14 34h4M22 34h4",
  safe: "M24 4 41 10v13c0 11-7 17-17 21C14 40 7 34 7 23V10zM16 23l6 7 11-13",
  family:
    "M14 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10M34 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10M24 22a4 4 0 1 1 0 8 4 4 0 0 1 0-8M5 41V29c0-5 4-8 9-8 2 0 4 1 5 2M43 41V29c0-5-4-8-9-8-2 0-4 1-5 2M17 41c0-5 3-8 7-8s7 3 7 8",
};

export interface PicturedProps {
  /** The drawing; without one the text stands as it is. */
  pictogram: Pictogram | undefined;
  children: ReactNode;
}

/** A drawing, hidden from voices: the words beside it say the same. */
export function PictogramDrawing({ name }: { name: Pictogram }) {
  return (
    <svg className="pictogram" viewBox="0 0 48 48" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

/** A text with its drawing beside it. */
export function Pictured({ pictogram, children }: PicturedProps) {
  if (pictogram === undefined) return <>{children}</>;
  return (
    <div className="pictured">
      <PictogramDrawing name={pictogram} />
      <div className="pictured__text">{children}</div>
    </div>
  );
}
