import type { Translated } from "../translated";
import type { reporting as dutch } from "../nl/reporting";

export const reporting: Translated<typeof dutch> = {};
