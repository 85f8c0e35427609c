/**
 * The scenes a round can be shown with: one drawing each, in the line of the red thread. The thread comes in at the left,
 * becomes the thing itself and goes on at the right; ink says the rest, and the sun lights one place. A drawing decorates:
 * what it shows is said in words for whoever chooses one, and nowhere is it needed to understand a round.
 * Source: design, look (one idea: the red thread).
 */

export const SCENE_NAMES = [
  "home",
  "talk",
  "school",
  "path",
  "phone",
  "bridge",
  "tree",
  "bicycle",
  "bed",
  "knot",
] as const;
export type SceneName = (typeof SCENE_NAMES)[number];

/** The lines of a scene, each the data of one SVG path within 320 by 120. */
export interface Scene {
  /** The place that is lit, filled. */
  readonly sun: string;
  readonly ink: string;
  readonly thread: string;
}

export const SCENE_SIZE = { width: 320, height: 120 } as const;

/** A circle as path data. */
function circle(x: number, y: number, radius: number): string {
  const across = radius * 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0Z`;
}

/** Head and shoulders of somebody whose head is here. */
function person(x: number, y: number): string {
  return `${circle(x, y, 11)}M${x - 22} 97V${y + 30}c0-10 10-15 22-15s22 5 22 15V97`;
}

export const SCENES: Readonly<Record<SceneName, Scene>> = {
  home: {
    sun: circle(84, 32, 16),
    ink: "M144 96V76a10 10 0 0 1 20 0V96M122 62h14v14h-14zM129 62v14M122 69h14M172 62h14v14h-14zM179 62v14M172 69h14M176 41V26h11v23M248 97V66M248 80l-10-8M248 75l9-8M248 66c-18 0-20-20-8-24 2-12 20-12 20 0 12 4 6 24-12 24zM40 95V80M52 98V80M64 98V80M34 86h36",
    thread: "M0 96c26-6 48 6 84 0h28V56l42-30 42 30v40h28c36 6 68-6 96 0",
  },
  talk: {
    sun: "M112 40c0-16 20-24 48-24s48 8 48 24-20 24-48 24-48-8-48-24z",
    ink: `${person(66, 46)}${person(254, 46)}M144 40h.1M160 40h.1M176 40h.1`,
    thread:
      "M0 96c40-6 92 6 124 0 18-4 24-18 18-32-18-2-30-12-30-24 0-16 20-24 48-24s48 8 48 24-20 24-44 24c-2 12 2 24 20 30 30 8 96-4 136 2",
  },
  school: {
    sun: "M130 58V44l30-20 30 20v14z",
    ink: `M150 96V78h20v18M160 78v18${circle(160, 48, 7)}M160 44v4l3 2M102 68h18v14h-18zM111 68v14M200 68h18v14h-18zM209 68v14M160 24V7c6-3 10 3 18 0v9c-8 3-12-3-18 0M130 58v38M190 58v38`,
    thread: "M0 96c24-6 46 6 76 0h16V58h38V44l30-20 30 20v14h38v38h16c30 6 52-6 76 0",
  },
  path: {
    sun: circle(84, 24, 14),
    ink: "M10 72c36-32 72-34 106-8M112 60c34-36 88-38 126 4M276 97V48M276 50h24l8 7-8 7h-24M276 69h-20l-7 6 7 6h20",
    thread:
      "M0 96c50 8 108-4 128-12 24-9-10-18 8-28 16-9 40-4 50 4 16 13-10 23 18 32 34 9 80-2 116 4",
  },
  phone: {
    sun: "M141 30h38v52h-38z",
    ink: "M141 18h38a6 6 0 0 1 6 6v66a6 6 0 0 1-6 6h-38a6 6 0 0 1-6-6V24a6 6 0 0 1 6-6zM154 24h12M157 89h6M200 38c6 8 6 20 0 28M210 30c11 13 11 31 0 44M120 38c-6 8-6 20 0 28M110 30c-11 13-11 31 0 44",
    thread:
      "M0 96c46-6 88 8 118-6 18-8 28-16 42-18-20-10-22-28-10-28 6 0 9 4 10 8 1-4 4-8 10-8 12 0 10 18-10 28 14 2 24 10 42 18 30 14 72 0 118 6",
  },
  bridge: {
    sun: circle(258, 28, 14),
    ink: "M54 88c50-26 162-26 212 0M92 61v13M116 48v19M140 41v24M160 39v26M180 41v24M204 48v19M228 61v13M84 102c8-5 16 5 24 0s16 5 24 0 16 5 24 0 16 5 24 0 16 5 24 0 16 5 24 0M108 112c8-5 16 5 24 0s16 5 24 0 16 5 24 0 16 5 24 0",
    thread: "M0 96c16-6 30 4 44-6 40-24 60-51 116-51s76 27 116 51c14 10 28 0 44 6",
  },
  tree: {
    sun: "M150 60c-22 4-42-6-34-22-2-18 24-28 38-20 16-12 46-4 44 16 16 12-2 32-28 26z",
    ink: "M160 74V42M160 60l-13-11M160 54l12-11M142 98c-8 3-14 6-20 12M160 99v13M178 98c8 3 14 6 20 12M186 60v26M198 58v28M182 86h20M240 34c4-7 8-7 11-1 3-6 7-6 11 1M264 50c3-5 6-5 8-1 2-4 5-4 8 1",
    thread:
      "M0 96c40-6 82 6 122 2 20-2 28-6 29-22 1-14-1-16-1-16-22 4-42-6-34-22-2-18 24-28 38-20 16-12 46-4 44 16 16 12-2 32-28 26 0 0-2 4-1 16 1 16 10 20 30 22 40 4 81-8 121-2",
  },
  bicycle: {
    sun: circle(254, 28, 14),
    ink: `M122 78l18-32h42l-24 32h-36l24-22M182 46l16 32M140 46l18 32M132 45h16M182 46l-4-10h12${circle(158, 78, 6)}M52 50h26M40 62h30M56 74h26`,
    thread: "M0 96c40-6 84 4 122 2a20 20 0 1 1 1 0c28 1 50 0 75 0a20 20 0 1 1 1 0c41 2 85-8 121-2",
  },
  bed: {
    sun: circle(212, 22, 9),
    ink: "M106 74v-6c0-7 5-11 12-11h12c7 0 11 4 11 10v7M141 67c24-10 54-8 74 7M172 8h54v38h-54zM199 8v38M172 27h54M56 96V66M42 66h28l-7-20H49z",
    thread: "M0 96c24-6 58 6 92 0V50c0-6 9-6 9 0v24h112c10 0 16 6 16 15v7c34 6 60-6 91 0",
  },
  knot: {
    sun: circle(160, 62, 15),
    ink: "M0 66c44-4 84-2 119 10M0 116c44 2 84-14 119-39M154 62a6 6 0 1 0 12 0 6 6 0 1 0-12 0",
    thread:
      "M0 96c40-4 84-8 120-20 28-9 40-6 40-14 0-12-40-42-54-22-12 18 34 26 54 22 20 4 66-4 54-22-14-20-54 10-54 22 0 8 12 5 40 14 36 12 80 16 120 20",
  },
};
