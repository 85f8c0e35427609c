import type { Translated } from "../translated";
import type { principles as dutch } from "../nl/principles";

export const principles: Translated<typeof dutch> = {};
