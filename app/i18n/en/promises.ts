import type { Translated } from "../translated";
import type { promises as dutch } from "../nl/promises";

export const promises: Translated<typeof dutch> = {};
