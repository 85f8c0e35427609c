/** Draws the way of a contribution, from what somebody says to what was done, as one SVG: one red thread with six knots. */
import { AGENDA_STATES } from "~/features/agenda/domain/agenda-item";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import { agenda } from "~/i18n/en/agenda";

/** Where the picture lies, from the root of the clone. */
export const CONTRIBUTION_PICTURE = "docs/pictures/contribution.svg";

const STEP = { width: 320, height: 232, gap: 70, columns: 3 } as const;
const MARGIN = 24;
const KNOT = 9;
const LINE_LENGTH = 37;
const LINE_HEIGHT = 19;
const COLOURS = { ink: "#1d2433", quiet: "#525a6b", paper: "#fffaf3", thread: "#c8102e" } as const;

interface Step {
  title: string;
  who: string;
  /** What happens, and what can come of it. */
  text: string;
  /** The folders that hold its rules. */
  features: readonly string[];
}

/** What a moderator can decide; null for what only follows on another decision. */
const DECISIONS: Record<OutcomeKind, string | null> = {
  publish: "publish",
  publishRedacted: "cover parts",
  return: "return",
  moveElsewhere: "move elsewhere",
  merge: "merge",
  holdForSafety: "hold for safety",
  release: null,
  handled: null,
  spam: "refuse advertising",
};

const inWords = (words: readonly string[]) => words.join(", ").replace(/, ([^,]*)$/, " or $1");

/** The steps, with what can come of each as the code has it. */
export const STEPS: readonly Step[] = [
  {
    title: "Input",
    who: "a young person or a parent",
    text: "Answers a survey, comes to a session, makes a proposal or reacts. No name; a code opens it again.",
    features: ["surveys", "responses", "sessions", "proposals"],
  },
  {
    title: "Moderation",
    who: "a moderator, never of an own item",
    text: `A text is public only after a decision: ${inWords(OUTCOME_KINDS.flatMap((kind) => DECISIONS[kind] ?? []))}. Returned always with a reason.`,
    features: ["moderation"],
  },
  {
    title: "Theme",
    who: "a moderator",
    text: "What belongs together becomes one thread, and keeps its links to every contribution it rests on.",
    features: ["reporting"],
  },
  {
    title: "Answer",
    who: "the body that decides",
    text: `Says ${inWords(REPLY_OUTCOMES)}, with the reason, who does it and when. What is late is shown as late.`,
    features: ["reporting", "proposals"],
  },
  {
    title: "Agreement",
    who: "the same body",
    text: `Who does what, when and by which money: ${inWords(AGENDA_STATES.map((state) => agenda[`state_${state}`]))}.`,
    features: ["agenda"],
  },
  {
    title: "What was done",
    who: "everybody",
    text: "The page of the round, and the own page, show what came of it. Whoever took part says whether it is so.",
    features: ["rounds", "own", "experiences"],
  },
];

/** Breaks a text into lines of a length that fits a step. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function placeOf(index: number): { x: number; y: number } {
  const row = Math.floor(index / STEP.columns);
  return {
    x: MARGIN + (index % STEP.columns) * STEP.width + KNOT,
    y: MARGIN + row * STEP.height + KNOT,
  };
}

/** The thread through all knots; from the end of a row it goes round to the begin of the next. */
function thread(): string {
  const [first, ...others] = STEPS.map((_, index) => placeOf(index));
  if (first === undefined) return "";
  let at = first;
  let path = `M${first.x} ${first.y}`;
  for (const to of others) {
    if (to.y === at.y)
      path += `C${at.x + 110} ${at.y - 14} ${to.x - 110} ${to.y + 14} ${to.x} ${to.y}`;
    else {
      const middle = to.y - 28;
      const end = at.x + STEP.width - 50;
      path += `H${end}C${end + 34} ${at.y} ${end + 34} ${middle} ${end} ${middle}H${to.x + 20}C${to.x - 20} ${middle} ${to.x - 20} ${to.y} ${to.x} ${to.y}`;
    }
    at = to;
  }
  return path;
}

function drawStep(step: Step, index: number): string {
  const { x, y } = placeOf(index);
  const text = (words: string, top: number, look: string) =>
    `<text x="${x - KNOT}" y="${y + top}" ${look}>${words}</text>`;
  const quiet = `font-size="13" fill="${COLOURS.quiet}"`;
  const lines = linesOf(step.text);
  return [
    `<g id="step-${index + 1}"><circle cx="${x}" cy="${y}" r="${KNOT}" fill="${COLOURS.thread}"/>`,
    text(`${index + 1}. ${step.title}`, 36, 'font-size="18" font-weight="700"'),
    text(step.who, 55, quiet),
    ...lines.map((line, at) => text(line, 77 + at * LINE_HEIGHT, 'font-size="14"')),
    ...linesOf(`features: ${step.features.join(", ")}`).map((line, at) =>
      text(line, 79 + (lines.length + at) * LINE_HEIGHT, quiet),
    ),
    "</g>",
  ].join("");
}

/** The picture by the rules as they are now. */
export function drawContribution(): string {
  const width = 2 * MARGIN + STEP.columns * STEP.width;
  const height = 2 * MARGIN + Math.ceil(STEPS.length / STEP.columns) * STEP.height - STEP.gap;
  const about = STEPS.map(({ title, who, text }) => `${title} (${who}): ${text}`).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">The way of a contribution</title><desc id="about">${about}</desc>`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<path d="${thread()}" fill="none" stroke="${COLOURS.thread}" stroke-width="3"/>`,
    `<g font-family="system-ui, sans-serif" fill="${COLOURS.ink}">`,
    ...STEPS.map(drawStep),
    "</g></svg>\n",
  ].join("\n");
}
