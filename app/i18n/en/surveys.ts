import type { Translated } from "../translated";
import type { surveys as dutch } from "../nl/surveys";

export const surveys: Translated<typeof dutch> = {};
