/** The small set of line icons. An icon never speaks alone: the word stands beside it. */
const paths = {
  aloud: "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11",
  arrowRight: "M4 12h15M13 6l6 6-6 6",
  arrowLeft: "M20 12H5m6 6-6-6 6-6",
  calendar: "M4 6.5h16V20H4zM4 10.5h16M8 3.5v4M16 3.5v4",
  check: "M4.5 12.5 10 18 19.5 7",
  chevronDown: "m6 9 6 6 6-6",
  chevronUp: "m6 15 6-6 6 6",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  edit: "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
  external: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
  flag: "M6 21V4h11l-2 4 2 4H6",
  heart:
    "M12 20S4 15.2 4 9.4C4 6.6 6 5 8 5c1.9 0 3.2 1 4 2.5C12.8 6 14.1 5 16 5c2 0 4 1.6 4 4.4C20 15.2 12 20 12 20z",
  info: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 11v5.5M12 7.6v.1",
  key: "M8 11.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10.6 12.5 19 4m-4 4 3 3",
  language:
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M3.5 12h17M12 3.5c2.4 2.4 3.6 5.2 3.6 8.5s-1.2 6.1-3.6 8.5c-2.4-2.4-3.6-5.2-3.6-8.5s1.2-6.1 3.6-8.5",
  letters: "M3 18 8 6l5 12M4.7 14h6.6M20.5 11.5V18m0-3.2a2.7 3.2 0 1 1-5.4 0 2.7 3.2 0 0 1 5.4 0",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  mail: "M4 6h16v12H4zm0 1 8 6 8-6",
  menu: "M4 7h16M4 12h16M4 17h16",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M15.5 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.8 3.5 5.5",
  phone:
    "M7 3.5h3l1.5 4.5-2 1.5c1 2.2 2.8 4 5 5l1.5-2 4.5 1.5v3c0 1.4-1.1 2.5-2.5 2.5C10.3 19.5 4.5 13.7 4.5 6c0-1.4 1.1-2.5 2.5-2.5z",
  pin: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11M12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6",
  plus: "M12 5v14M5 12h14",
  pause: "M8.5 5v14M15.5 5v14",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  question:
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M9.5 9.6c0-1.4 1.1-2.4 2.5-2.4s2.5 1 2.5 2.3c0 1.9-2.5 2-2.5 3.9M12 16.5v.1",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 20.5 20.5",
  speech: "M4 5h16v11h-8l-5 4v-4H4z",
  stop: "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM8.5 12h7",
  trash: "M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5 7.5 20h9l1-13.5M10.5 10.5v6M13.5 10.5v6",
  warning: "M12 4 21 19.5H3zM12 10v4.5M12 17v.1",
} as const;

export type IconName = keyof typeof paths;

/** What points along the line of reading: it turns round where that runs from right to left. */
const POINTING: ReadonlySet<IconName> = new Set(["arrowLeft", "arrowRight", "external"]);

export interface IconProps {
  name: IconName;
  size?: "small" | "medium" | "large";
}

const drawings = new Map(
  Object.entries(paths).map(([name, path]) => [name, { __html: `<path d="${path}"/>` }]),
);

/**
 * One icon of the set, hidden from screen readers, in the colour of its text. Line and size stand in the style sheet,
 * once, and the drawing is text made beforehand, because a list has an icon in every row.
 */
export function Icon({ name, size = "medium" }: IconProps) {
  return (
    <svg
      className={`icon${size === "medium" ? "" : ` icon--${size}`}${POINTING.has(name) ? " icon--pointing" : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={drawings.get(name)}
    />
  );
}
