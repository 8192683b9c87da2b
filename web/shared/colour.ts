/** Colours as red, green and blue from 0 to 255. */
type Rgb = [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const FALLBACK: Rgb = [37, 71, 106];

/** "#1b6" or "#11bb66"; anything else gives the fallback. */
function parse(colour: string): Rgb {
  const short = colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  const match = /^#(..)(..)(..)$/.exec(short);
  const rgb = match?.slice(1).map((part) => parseInt(part, 16)) as Rgb | undefined;
  return rgb?.every((value) => value >= 0) ? rgb : FALLBACK;
}

function format(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((value, index) => value + (to[index]! - value) * share) as Rgb;
}

/** The colour itself, or the nearest towards `end` that can be read on the ground. */
function readable(colour: Rgb, ground: Rgb, end: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, end, share);
    if (contrast(candidate, ground) >= 4.6) return candidate;
  }
  return end;
}

/** What the interface needs of a brand's colour, in light and in dark. */
export function brandColours(colour: string): Record<string, string> {
  const brand = parse(colour);
  const onBrand = contrast(brand, WHITE) >= 4.5 ? WHITE : BLACK;
  return {
    "--brand": format(brand),
    "--on-brand": format(onBrand),
    "--brand-ink-light": format(readable(brand, WHITE, BLACK)),
    "--brand-ink-dark": format(readable(brand, [34, 37, 43], WHITE)),
  };
}
