import type { Translated } from "../translated";
import type { information as dutch } from "../nl/information";

export const information: Translated<typeof dutch> = {};
