import type { Translated } from "../translated";
import type { sessions as dutch } from "../nl/sessions";

export const sessions: Translated<typeof dutch> = {};
