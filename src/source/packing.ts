/** A path without the ending that says how the file was packed: `a.tar.gz` and `a.tgz` hold `a.tar`. */
export function withoutPacking(path: string): string {
  return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, '').replace(/\.tgz$/i, '.tar');
}
