import type { Translated } from "../translated";
import type { participation as dutch } from "../nl/participation";

export const participation: Translated<typeof dutch> = {};
