// Renders a report's Markdown as GitHub's stylesheet shows it, for the pictures of the documentation:
//
//   node scripts/comment-picture.mjs report/report.md docs/images/comment-light.png light TOOLS
//
// Needs Chromium (CHROMIUM names it) and a folder TOOLS in which `npm i marked github-markdown-css` was run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

const [report, picture, theme, tools] = process.argv.slice(2);
if (tools === undefined || !['light', 'dark'].includes(theme)) {
  console.error('usage: node scripts/comment-picture.mjs REPORT.md PICTURE.png light|dark TOOLS');
  process.exit(2);
}
const from = createRequire(join(resolve(tools), 'package.json'));
const own = createRequire(import.meta.url);
const { marked } = from('marked');
const colours = theme === 'dark' ? { page: '#0d1117', border: '#3d444d' } : { page: '#ffffff', border: '#d1d9e0' };

/** Only the picture of the theme is kept: a headless browser has its own idea of what is preferred. */
function inTheme(html) {
  return html.replace(/<source media="\(prefers-color-scheme: (dark|light)\)" srcset="([^"]*)"\s*\/?>/g, (_all, of, file) =>
    of === theme ? `<source srcset="${file}">` : '',
  );
}

function face(weight) {
  const bytes = readFileSync(own.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`)).toString('base64');
  return `@font-face { font-family: Report; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) }`;
}

function page(markdown) {
  const style = readFileSync(from.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  return `<!doctype html><meta charset="utf-8"><base href="${pathToFileURL(resolve(dirname(report)))}/">
<style>${face(400)} ${face(600)} ${style}
body { margin: 0; padding: 20px; background: ${colours.page} }
.markdown-body { font-family: Report, sans-serif; font-size: 14px; width: 766px; padding: 16px; border: 1px solid ${colours.border}; border-radius: 6px }
.markdown-body img { background: none } .markdown-body li:has(> input) { list-style: none }
</style><div class="markdown-body">${inTheme(marked.parse(markdown, { gfm: true }))}</div>`;
}

const folder = mkdtempSync(join(tmpdir(), 'comment-picture-'));
try {
  const [html, shot] = [join(folder, 'page.html'), join(folder, 'shot.png')];
  writeFileSync(html, page(readFileSync(report, 'utf8')));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files'];
  const view = ['--force-device-scale-factor=2', '--window-size=840,3000', `--screenshot=${shot}`];
  execFileSync(process.env.CHROMIUM ?? 'chromium', [...options, ...view, html], { stdio: 'ignore' });
  const trimmed = await sharp(shot).trim({ background: colours.page }).toBuffer();
  const edges = { top: 24, bottom: 24, left: 24, right: 24, background: colours.page };
  await sharp(trimmed).extend(edges).png({ palette: true, compressionLevel: 9 }).toFile(picture);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
