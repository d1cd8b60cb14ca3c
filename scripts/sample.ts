/** A sentence of the report, with what it quotes in italics and without the parts that may be left out. */
export function sample(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\{(?:\w+: )?([^{}|/]*)[^{}]*\}/g, (_, slot: string) => `*${slot.toLowerCase().trim()}*`)
    .replaceAll('`', '');
}
