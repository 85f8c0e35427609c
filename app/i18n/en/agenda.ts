import type { Translated } from "../translated";
import type { agenda as dutch } from "../nl/agenda";

export const agenda: Translated<typeof dutch> = {};
