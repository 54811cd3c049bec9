// On a process: how often its steps were done and how long they took, as a table and as colors on the drawing.
import { bars, duration, element, legend, read, show, table } from './drawing.js';

const OVERLAY = 'zhibu-heat';
const MODES = {
  off: { label: '关' },
  count: {
    label: '完成次数',
    value: line => line.finished,
    text: line => `${line.finished} 次`,
    heat: (value, most) => value / most
  },
  time: {
    label: '时长中位数',
    value: line => line.medianSeconds,
    text: line => duration(line.medianSeconds),
    // Between minutes and years: on a straight scale all but the longest would look alike.
    heat: (value, most) => Math.log1p(value) / Math.log1p(most)
  }
};

// Drawing and tab are two plugins of one page: what is chosen in one of them holds for both.
const choice = { mode: 'count', allVersions: true };
const redraws = new Set();

function choose(change) {
  Object.assign(choice, change);
  redraws.forEach(redraw => redraw());
}

function pace(definition) {
  return read(`process-definitions/${encodeURIComponent(definition)}/pace?allVersions=${choice.allVersions}`);
}

// Cockpit tells a plugin that its page is gone, but not which page.
function onEveryChoice(plugin, redraw) {
  redraws.delete(plugin.redraw);
  plugin.redraw = redraw;
  redraws.add(redraw);
  redraw();
}

const tab = {
  id: 'zhibu-pace',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 8,
  properties: { label: '次数与时长' },
  render: (place, { processDefinitionId }) => {
    const figures = element('div');
    place.append(versionsBox(), figures);
    place.classList.add('zhibu-figures');
    onEveryChoice(tab, () => show(figures, pace(processDefinitionId), drawPace));
  },
  unmount: () => redraws.delete(tab.redraw)
};

function versionsBox() {
  const box = element('input', { type: 'checkbox', id: 'zhibu-all-versions' });
  box.checked = choice.allVersions;
  box.addEventListener('change', () => choose({ allVersions: box.checked }));
  return element(
    'p',
    { class: 'zhibu-choice' },
    element('label', { for: 'zhibu-all-versions' }, box, ' 合计全部版本（不选则只统计当前版本）')
  );
}

function drawPace({ activities, onlyNewest }) {
  if (activities.length === 0) {
    return [element('p', {}, '还没有完成过的步骤。')];
  }
  const slowestFirst = [...activities].sort((one, other) => other.medianSeconds - one.medianSeconds).slice(0, 16);
  return [
    ...(onlyNewest ? [element('p', { class: 'zhibu-note' }, '历史较多，只统计了最近完成的十万次。')] : []),
    element(
      'div',
      { class: 'zhibu-pair' },
      element(
        'div',
        {},
        bars(
          '各步骤的时长',
          slowestFirst.map(line => ({
            label: line.name,
            value: line.medianSeconds,
            beyond: line.ninetiethSeconds,
            text: `${duration(line.medianSeconds)} / ${duration(line.ninetiethSeconds)}`
          }))
        ),
        legend(['zhibu-bar', '中位数'], ['zhibu-beyond', '九成不超过'])
      ),
      table(
        '各步骤的次数与时长',
        ['步骤', '完成次数', '时长中位数', '九成不超过'],
        activities.map(line => [
          line.name,
          line.finished,
          duration(line.medianSeconds),
          duration(line.ninetiethSeconds)
        ])
      )
    )
  ];
}

const heatMap = {
  id: 'zhibu-heat-map',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  render: (viewer, { processDefinitionId }) => {
    viewer.get('canvas').getContainer().append(modesBox());
    onEveryChoice(heatMap, () => paint(viewer, processDefinitionId).catch(failure => console.warn(failure)));
  },
  unmount: () => redraws.delete(heatMap.redraw)
};

function modesBox() {
  return element(
    'fieldset',
    { class: 'zhibu-modes' },
    element('legend', {}, '热力图'),
    ...Object.entries(MODES).map(([name, mode]) => {
      const radio = element('input', { type: 'radio', name: 'zhibu-mode', value: name });
      radio.checked = choice.mode === name;
      radio.addEventListener('change', () => choose({ mode: name }));
      return element('label', {}, radio, ` ${mode.label}`);
    })
  );
}

async function paint(viewer, definition) {
  const asked = { ...choice };
  const mode = MODES[asked.mode];
  const { activities } = mode.value ? await pace(definition) : { activities: [] };
  if (asked.mode !== choice.mode || asked.allVersions !== choice.allVersions) {
    return;
  }
  const overlays = viewer.get('overlays');
  overlays.remove({ type: OVERLAY });
  const most = Math.max(1, ...activities.map(mode.value || (() => 1)));
  activities
    .map(line => ({ line, drawn: viewer.get('elementRegistry').get(line.activity) }))
    .filter(({ drawn }) => drawn)
    .forEach(({ line, drawn }) =>
      overlays.add(line.activity, OVERLAY, { position: { top: 0, left: 0 }, html: spot(line, drawn, mode, most) })
    );
}

function spot(line, drawn, mode, most) {
  const heat = mode.heat(mode.value(line), most);
  const spot = element('div', { class: 'zhibu-spot' }, element('span', {}, mode.text(line)));
  spot.style.width = `${drawn.width}px`;
  spot.style.height = `${drawn.height}px`;
  // What contains other elements would hide their colors behind its own.
  if (!(drawn.children || []).some(child => child.type !== 'label')) {
    spot.style.backgroundColor = `hsl(${Math.round(50 - 50 * heat)} 90% 50% / ${0.12 + 0.3 * heat})`;
  }
  return spot;
}

export default [tab, heatMap];
