/** Pages of the gallery. The Markdown is our own, so only what we write is turned into HTML. */

const STYLE = `body{margin:0;padding:16px;font:14px/1.5 Inter,sans-serif;background:#eee}
.row{display:flex;gap:16px;align-items:flex-start}
.comment{width:766px;padding:16px;border:1px solid #d1d9e0;border-radius:6px;background:#fff;color:#1f2328;box-sizing:border-box}
.dark{background:#0d1117;color:#f0f6fc;border-color:#3d444d}.phone{width:360px}
.comment img{max-width:100%}.comment h3{font-size:17.5px;margin:8px 0}.comment p,.comment ul,.comment table{margin:0 0 12px}
.comment table{border-collapse:collapse;display:block;overflow:auto;max-width:100%;width:max-content}
.comment td,.comment th{border:1px solid #d1d9e080;padding:5px 11px}
.comment code{background:#818b981f;border-radius:6px;padding:.2em .4em;font-size:85%}
.comment pre{overflow:auto;background:#818b981f;padding:10px;border-radius:6px}.comment pre code{background:none;padding:0}
.comment a{color:#0969da}.dark a{color:#4493f8}.terminal{background:#111;color:#ddd;padding:12px;font:12px/1.3 monospace;white-space:pre;overflow:auto}`;

export function casePage(name: string, comment: string, terminal: string): string {
  const shown = (kind: string, dark: boolean): string => `<div class="comment ${kind}">${html(comment, dark)}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style><h2>${name}</h2>
<div class="row">${shown('', false)}${shown('dark', true)}${shown('phone', false)}</div><h3>Terminal</h3><div class="terminal">${escaped(terminal)}</div>`;
}

export function indexPage(lines: readonly { readonly name: string; readonly line: string }[]): string {
  const frames = lines.map(
    ({ name, line }) =>
      `<h2 id="${name}"><a href="${name}/index.html">${name}</a></h2><p>${escaped(line)}</p><iframe src="${name}/index.html" loading="lazy" style="width:100%;height:900px;border:1px solid #ccc"></iframe>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>${lines.length} inputs</h1>${frames.join('\n')}`;
}

/** In pixels: a row of a table that is higher holds a sentence. */
const HIGHEST_ROW = 80;

/** All comments as wide as a phone, and a list of the rows that are too high. Folds are open, since what is inside is read as well. */
export function phonePage(shown: readonly { readonly name: string; readonly comment: string }[]): string {
  const comments = shown.map(({ name, comment }) => `<div class="comment phone" id="${name}">${html(comment, false)}</div>`);
  const script = `for (const fold of document.querySelectorAll('details')) fold.open = true;
const high = [...document.querySelectorAll('tr')].filter((row) => row.offsetHeight > ${HIGHEST_ROW});
const line = (row) => row.closest('.comment').id + ' ' + row.offsetHeight + ' px ' + row.textContent.slice(0, 80);
document.querySelector('#high').textContent = high.map(line).join('\\n');`;
  return `<!doctype html><meta charset="utf-8"><title>Phone</title><style>${STYLE}</style>${comments.join('\n')}<pre id="high"></pre><script>${script}</script>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Headings, lists, tables, fences, folds and pictures as our comments have them. */
function html(markdown: string, dark: boolean): string {
  const blocks = markdown.split(/\n{2,}/);
  return blocks.map((block) => blockOf(block, dark)).join('\n');
}

function blockOf(block: string, dark: boolean): string {
  if (block.startsWith('```')) return `<pre><code>${escaped(block.split('\n').slice(1, -1).join('\n'))}</code></pre>`;
  if (block.startsWith('### ')) return `<h3>${inline(block.slice(4))}</h3>`;
  if (block.startsWith('<picture>')) return picture(block, dark);
  if (block.startsWith('|')) return table(block);
  if (/^- \[[ x]\]/.test(block))
    return `<p>${block
      .split('\n')
      .map((line) => inline(line.replace('- [ ]', '☐').replace('- [x]', '☑')))
      .join('<br>')}</p>`;
  if (block.startsWith('- '))
    return `<ul>${block
      .split('\n')
      .map((line) => `<li>${inline(line.slice(2))}</li>`)
      .join('')}</ul>`;
  return /^<\/?details/.test(block) ? block : `<p>${inline(block)}</p>`;
}

function picture(block: string, dark: boolean): string {
  return (/<img[^>]*>/.exec(block)?.[0] ?? '').replace('light.png', dark ? 'dark.png' : 'light.png');
}

function table(block: string): string {
  const rows = block.split('\n').map((line) => line.split('|').slice(1, -1));
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
  const [head = [], , ...body] = rows;
  return `<table>${cells(head, 'th')}${body.map((row) => cells(row, 'td')).join('')}</table>`;
}

function inline(text: string): string {
  const codes: string[] = [];
  const marked = text.replace(/(`+)(.+?)\1(?!`)/g, (_all, _fence, content: string) => {
    codes.push(`<code>${escaped(content.trim())}</code>`);
    return `\ue000${codes.length - 1}\ue000`;
  });
  return marked
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\ue000(\d+)\ue000/g, (_all, index: string) => codes[Number(index)] ?? '');
}
