import { z } from "zod";

/** The fields of a session that its template holds, as its form sends them. */
export const sessionTemplateSchema = z.record(z.string(), z.array(z.string()));
