import { behindStretch, palettes } from './palette.ts';

const { light, dark } = palettes;

/** Each color and opacity of the light theme as an SVG writes it, with the one of the dark theme in its place. */
const inDark: ReadonlyMap<string, string> = new Map([
  ...namesOf(light).map((name) => [String(light[name]), String(dark[name])] as const),
  [behindStretch(light), behindStretch(dark)],
]);

/**
 * The picture of the light theme in the colors of the dark one. Both are laid out alike, so that Vega, which takes longest of all that draws,
 * draws once. For this, what is one color in the light theme is one in the dark theme.
 */
export function darkened(svg: string): string {
  return svg.replace(/(?<= (?:fill|stroke|fill-opacity)=")[^"]+/gu, (value) => inDark.get(value) ?? value);
}

function namesOf<T extends object>(palette: T): readonly (keyof T)[] {
  return Object.keys(palette) as (keyof T)[];
}
