import { siteIdentity } from "~/features/region/queries/identity.server";

const PAPER = "#fffaf3";
const SIZES = [192, 512] as const;

const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

/** The site as a device shows it among its programs, with the name that the region gave it (W3C, web application manifest). */
export async function siteManifest() {
  const name = (await siteIdentity())?.siteName ?? "Inbreng";
  return {
    id: "/",
    name,
    short_name: name,
    lang: "nl",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      ...SIZES.map((size) => icon("icon", size, "any")),
      ...SIZES.map((size) => icon("maskable", size, "maskable")),
    ],
  };
}
