// What the figures are drawn with. Whatever comes from the server becomes a text or an attribute, never markup.
const SVG = 'http://www.w3.org/2000/svg';
const RESOURCES = new URL('../../../../../api/operator/', import.meta.url);

const ROW = 26;
const LABEL = 190;
const BAR = 200;
const WIDTH = 520;

const sheet = element('link', { rel: 'stylesheet', href: new URL('../../styles/figures.css', import.meta.url) });
document.head.append(sheet);

export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(node, attributes, children) {
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

export async function read(path) {
  const answer = await fetch(new URL(path, RESOURCES), { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer.json();
}

export class Refused extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

// Draws into the place once the figures are there, and says so when they do not come.
export async function show(place, figures, draw) {
  place.classList.add('zhibu-figures');
  place.setAttribute('aria-busy', 'true');
  place.replaceChildren(element('p', { class: 'zhibu-note' }, '正在统计……'));
  try {
    const drawn = draw(await figures);
    place.replaceChildren(...drawn);
  } catch (failure) {
    console.warn(failure);
    place.replaceChildren(element('p', { class: 'zhibu-note', role: 'alert' }, complaint(failure)));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

function complaint(failure) {
  return failure.status === 401 || failure.status === 403
    ? '登录已失效，或者没有查看统计的权限。请重新登录。'
    : '统计数据没有取到，请稍后刷新页面。';
}

export function card(title, note, ...content) {
  return element(
    'article',
    { class: 'zhibu-card' },
    element('h2', {}, title),
    element('p', { class: 'zhibu-note' }, note),
    element('div', { class: 'zhibu-pair' }, ...content)
  );
}

// The first column names the row; the others are figures. It scrolls by keyboard when it is long.
export function table(caption, headings, rows) {
  const head = element('tr', {}, ...headings.map(text => element('th', { scope: 'col' }, text)));
  const body = rows.map(([name, ...figures]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...figures.map(figure => element('td', {}, figure instanceof Node ? figure : String(figure)))
    )
  );
  return element(
    'div',
    { class: 'zhibu-table', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'sr-only' }, caption),
      element('thead', {}, head),
      element('tbody', {}, ...body)
    )
  );
}

// Lying bars, one per row: {label, value, text}, and behind it the longer {beyond}, if there is one.
export function bars(title, rows) {
  const most = Math.max(1, ...rows.map(row => Math.max(row.value, row.beyond || 0)));
  const length = value => Math.max(value > 0 ? 2 : 0, (value / most) * BAR);
  return shape(
    'svg',
    { class: 'zhibu-bars', role: 'img', 'aria-label': title, viewBox: `0 0 ${WIDTH} ${rows.length * ROW}` },
    ...rows.map((row, index) =>
      shape(
        'g',
        { transform: `translate(0 ${index * ROW})` },
        shape('title', {}, `${row.label}：${row.text}`),
        shape('text', { x: LABEL - 8, y: 17, 'text-anchor': 'end' }, short(row.label)),
        shape('rect', { class: 'zhibu-beyond', x: LABEL, y: 4, width: length(row.beyond || 0), height: ROW - 8 }),
        shape('rect', { class: 'zhibu-bar', x: LABEL, y: 4, width: length(row.value), height: ROW - 8 }),
        shape('text', { x: LABEL + length(Math.max(row.value, row.beyond || 0)) + 6, y: 17 }, row.text)
      )
    )
  );
}

export function legend(...entries) {
  return element(
    'p',
    { class: 'zhibu-legend', 'aria-hidden': 'true' },
    ...entries.flatMap(([kind, text]) => [element('span', { class: `zhibu-swatch ${kind}` }), text])
  );
}

export function short(label) {
  return label.length > 14 ? `${label.slice(0, 13)}…` : label;
}

const UNITS = [
  [86400, '天'],
  [3600, '小时'],
  [60, '分钟']
];

export function days(count) {
  return `${count}\u00a0天`;
}

export function duration(seconds) {
  const unit = UNITS.find(([length]) => seconds >= length);
  return unit ? `${Math.round((seconds / unit[0]) * 10) / 10}\u00a0${unit[1]}` : `${seconds}\u00a0秒`;
}
