import type { Translated } from "../translated";
import type { rounds as dutch } from "../nl/rounds";

export const rounds: Translated<typeof dutch> = {};
