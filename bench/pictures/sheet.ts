import sharp from 'sharp';

/** What a person with another color vision sees, as a matrix over linear red, green and blue (Machado et al. 2009, severity 1). */
export const visions = {
  gray: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const between = 8;

/** Pictures side by side, each `width` pixels wide. */
export async function sheetOf(pictures: readonly Uint8Array[], columns: number, width: number): Promise<Uint8Array> {
  const tiles = await Promise.all(
    pictures.map(async (picture) => {
      const { data, info } = await sharp(picture).resize({ width }).png().toBuffer({ resolveWithObject: true });
      return { data, height: info.height };
    }),
  );
  let top = 0;
  const placed = [];
  for (let first = 0; first < tiles.length; first += columns) {
    const row = tiles.slice(first, first + columns);
    placed.push(...row.map(({ data }, i) => ({ input: data, left: i * (width + between), top })));
    top += Math.max(...row.map(({ height }) => height)) + between;
  }
  const size = { width: columns * (width + between) - between, height: Math.max(1, top - between) };
  return sharp({ create: { ...size, channels: 3, background: '#8c8c8c' } })
    .composite(placed)
    .png({ palette: true, colors: 128 })
    .toBuffer();
}

export async function seenBy(picture: Uint8Array, matrix: readonly number[]): Promise<Uint8Array> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const linear = Float64Array.from({ length: 256 }, (_, value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  for (let at = 0; at < data.length; at += 3) {
    const color = [0, 1, 2].map((i) => linear[data[at + i] ?? 0] ?? 0);
    for (const row of [0, 1, 2]) {
      const light = Math.min(
        1,
        Math.max(
          0,
          color.reduce((sum, value, i) => sum + value * (matrix[row * 3 + i] ?? 0), 0),
        ),
      );
      data[at + row] = Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .png({ palette: true, colors: 128 })
    .toBuffer();
}
