import type { Translated } from "../translated";
import type { decisions as dutch } from "../nl/decisions";

export const decisions: Translated<typeof dutch> = {};
