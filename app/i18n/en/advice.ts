import type { Translated } from "../translated";
import type { advice as dutch } from "../nl/advice";

export const advice: Translated<typeof dutch> = {};
