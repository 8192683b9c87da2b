import { brandColours } from "../shared/colour";
import type { ChatConfig } from "../shared/types";
import type { Seat } from "./settings";

/** Pixels of the window's corners. */
const RADIUS = { sharp: "4px", soft: "12px", round: "20px" };

/** Gives the chat the colours, the corners and the type of the site. */
export function dress({ host, frame }: Seat, { brand, site }: ChatConfig): void {
  const values: Record<string, string> = {
    ...brandColours(site?.colour ?? brand.colour),
    "--radius": RADIUS[site?.radius ?? "round"],
  };
  if (site?.font) values["--font"] = `${site.font},`;
  for (const [name, value] of Object.entries(values)) host.style.setProperty(name, value);
  frame.style.colorScheme = site?.scheme ?? "";
}
