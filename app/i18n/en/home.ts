import type { Translated } from "../translated";
import type { home as dutch } from "../nl/home";

export const home: Translated<typeof dutch> = {};
