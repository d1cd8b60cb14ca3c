/** An untrusted name as one path segment that needs no encoding in an address: letters, digits, `_`, `.` and `-`, at most 100, no leading dot. */
export function slugOf(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 100);
  return safe === '' ? '_' : safe;
}
