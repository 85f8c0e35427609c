import type { Translated } from "../translated";
import type { moderation as dutch } from "../nl/moderation";

export const moderation: Translated<typeof dutch> = {};
