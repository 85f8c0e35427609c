import type { Role } from "~/features/participation/domain/roles";

/** Options with how likely each is. */
export type Weights = readonly (readonly [string, number])[];

/** How likely each answer is for people of one role: young people and parents do not say the same. */
export interface RoleTendency {
  experience: Weights;
  smiley: Weights;
  contact: Weights;
  /** The share that could stay at school. */
  school: number;
  helps: Weights;
  neighbourhood: Weights;
  say: Weights;
}

const youth: RoleTendency = {
  experience: [
    ["nu", 34],
    ["eerder", 31],
    ["bijna", 14],
    ["nee", 21],
  ],
  smiley: [
    ["1", 14],
    ["2", 26],
    ["3", 33],
    ["4", 21],
    ["5", 6],
  ],
  contact: [
    ["1", 24],
    ["2", 33],
    ["3", 20],
    ["4", 17],
    ["5", 6],
  ],
  school: 0.41,
  helps: [
    ["eerder", 30],
    ["vast", 34],
    ["logeren", 12],
    ["ouders", 18],
    ["school", 16],
    ["geld", 8],
  ],
  neighbourhood: [
    ["1", 5],
    ["2", 9],
    ["3", 18],
    ["4", 31],
    ["5", 37],
  ],
  say: [
    ["horen", 2],
    ["meepraten", 11],
    ["samen", 58],
    ["zelf", 29],
  ],
};

const parent: RoleTendency = {
  experience: [
    ["nu", 24],
    ["eerder", 28],
    ["bijna", 30],
    ["nee", 18],
  ],
  smiley: [
    ["1", 10],
    ["2", 21],
    ["3", 34],
    ["4", 28],
    ["5", 7],
  ],
  contact: [
    ["1", 17],
    ["2", 30],
    ["3", 22],
    ["4", 24],
    ["5", 7],
  ],
  school: 0.46,
  helps: [
    ["eerder", 38],
    ["vast", 26],
    ["logeren", 27],
    ["ouders", 22],
    ["school", 14],
    ["geld", 9],
  ],
  neighbourhood: [
    ["1", 2],
    ["2", 5],
    ["3", 12],
    ["4", 35],
    ["5", 46],
  ],
  say: [
    ["horen", 4],
    ["meepraten", 24],
    ["samen", 63],
    ["zelf", 9],
  ],
};

const bystander: RoleTendency = {
  experience: [
    ["nu", 6],
    ["eerder", 12],
    ["bijna", 14],
    ["nee", 68],
  ],
  smiley: [
    ["1", 6],
    ["2", 18],
    ["3", 42],
    ["4", 28],
    ["5", 6],
  ],
  contact: [
    ["1", 8],
    ["2", 26],
    ["3", 34],
    ["4", 26],
    ["5", 6],
  ],
  school: 0.5,
  helps: [
    ["eerder", 36],
    ["vast", 22],
    ["logeren", 16],
    ["ouders", 30],
    ["school", 18],
    ["geld", 20],
  ],
  neighbourhood: [
    ["1", 2],
    ["2", 6],
    ["3", 22],
    ["4", 42],
    ["5", 28],
  ],
  say: [
    ["horen", 5],
    ["meepraten", 34],
    ["samen", 55],
    ["zelf", 6],
  ],
};

export const TENDENCIES: Readonly<Record<Role, RoleTendency>> = {
  youth,
  parent,
  nextOfKin: parent,
  professional: bystander,
  other: bystander,
};

/** Where people lived. */
export const PLACES: Weights = [
  ["pleeggezin", 28],
  ["gezinshuis", 17],
  ["familie", 16],
  ["groep", 34],
  ["kamer", 13],
  ["other", 3],
];
