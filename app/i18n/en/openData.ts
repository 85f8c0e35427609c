import type { Translated } from "../translated";
import type { openData as dutch } from "../nl/openData";

export const openData: Translated<typeof dutch> = {};
