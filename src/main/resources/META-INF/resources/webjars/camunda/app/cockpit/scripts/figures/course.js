// On one instance: how its case went so far, and which legal dates come next.
import { Refused, days, element, legend, read, shape, short, show, table } from './drawing.js';

const ROW = 22;
const LABEL = 190;
const AXIS = 400;
const WIDTH = LABEL + AXIS + 30;
const TOP = 24;
const DAY = 86400000;

const LEVELS = { YELLOW: '黄色', RED: '红色' };

export default {
  id: 'zhibu-course',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 19,
  properties: { label: '档案进程' },
  render: (place, { processInstanceId, api }) => {
    show(place, courseOf(processInstanceId, api), draw);
  }
};

// The instance knows its case by the business key; other processes than development have cases of another kind.
async function courseOf(instance, api) {
  const answer = await fetch(`${api.engineApi}/process-instance/${encodeURIComponent(instance)}`, {
    headers: { Accept: 'application/json' }
  });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  const { businessKey } = await answer.json();
  if (!businessKey) {
    return null;
  }
  try {
    return await read(`cases/${encodeURIComponent(businessKey)}`);
  } catch (failure) {
    if (failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

function draw(course) {
  if (course === null) {
    return [element('p', {}, '本实例不是发展党员的案件，没有档案。')];
  }
  return [
    element(
      'p',
      { class: 'zhibu-headline' },
      `档案 ${course.number} · ${course.branchName} · ${course.stageName} · ${course.statusName}`
    ),
    element(
      'div',
      { class: 'zhibu-pair' },
      element('div', {}, ...dates(course), ...warnings(course), ...taken(course)),
      element(
        'div',
        {},
        timeline(course),
        legend(
          ['zhibu-bar', '已办'],
          ['zhibu-beyond', '法定期限'],
          ['zhibu-overdue', '逾期'],
          ['zhibu-today', '今天']
        )
      )
    )
  ];
}

function dates({ ahead, today }) {
  const rows = ahead.map(step => [
    `${step.number} ${step.name}`,
    step.open ? '待办' : '未到',
    step.earliest || '—',
    step.latest ? remaining(step.latest, today) : '—',
    step.article || '—'
  ]);
  return [
    element('h3', {}, '下一步和法定日期'),
    rows.length === 0
      ? element('p', {}, '没有待办的步骤，也没有已经确定的法定日期。')
      : table('下一步和法定日期', ['步骤', '状态', '最早', '最晚', '依据'], rows)
  ];
}

function remaining(latest, today) {
  const left = Math.round((Date.parse(latest) - Date.parse(today)) / DAY);
  return element(
    'span',
    left < 0 ? { class: 'zhibu-late' } : {},
    `${latest}（${left < 0 ? `逾期 ${days(-left)}` : `还有 ${days(left)}`}）`
  );
}

function warnings({ warnings }) {
  return warnings.length === 0
    ? []
    : [
        element('h3', {}, '已发出的预警'),
        table(
          '已发出的预警',
          ['预警', '级别', '期限', '发出'],
          warnings.map(warning => [warning.code, LEVELS[warning.level], warning.limitOn, warning.raisedOn])
        )
      ];
}

function taken({ taken }) {
  return [
    element('h3', {}, '已办步骤'),
    table(
      '已办步骤',
      ['步骤', '日期', '效力'],
      taken.map(step => [`${step.number} ${step.name}`, step.occurredOn, step.superseded ? '已被取代' : '有效'])
    )
  ];
}

// A staircase: a row for every step, a dot on its day, a bar for the days that the law leaves.
function timeline({ taken, ahead, today }) {
  const dated = ahead.filter(step => step.earliest || step.latest);
  const shown = [today, ...taken.map(step => step.occurredOn), ...dated.flatMap(step => [step.earliest, step.latest])]
    .filter(Boolean)
    .map(Date.parse);
  const from = Math.min(...shown);
  const until = Math.max(...shown, from + 30 * DAY);
  const place = day => LABEL + ((Date.parse(day) - from) / (until - from)) * AXIS;
  const height = TOP + (taken.length + dated.length) * ROW + 8;
  return shape(
    'svg',
    { class: 'zhibu-timeline', role: 'img', 'aria-label': '档案时间线', viewBox: `0 0 ${WIDTH} ${height}` },
    ...ticks(from, until).map(tick => line(place(tick), height, 'zhibu-tick', tick.slice(0, 7))),
    line(place(today), height, 'zhibu-today'),
    ...taken.map((step, index) =>
      row(index, step, `${step.name}：${step.occurredOn}`, [
        shape('circle', {
          class: step.superseded ? 'zhibu-superseded' : 'zhibu-bar',
          cx: place(step.occurredOn),
          cy: 8,
          r: 5
        })
      ])
    ),
    ...dated.map((step, index) =>
      row(taken.length + index, step, `${step.name}：${step.earliest || ''}至${step.latest || ''}`, [
        windowOf(step, place, today)
      ])
    )
  );
}

function row(index, step, title, marks) {
  return shape(
    'g',
    { transform: `translate(0 ${TOP + index * ROW})` },
    shape('title', {}, title),
    shape('text', { x: LABEL - 12, y: 12, 'text-anchor': 'end' }, short(`${step.number} ${step.name}`)),
    ...marks
  );
}

function windowOf({ earliest, latest }, place, today) {
  const overdue = latest && latest < today;
  const begins = place(overdue ? latest : earliest || today);
  const ends = place(overdue ? today : latest || earliest);
  const kind = overdue ? 'zhibu-overdue' : 'zhibu-beyond';
  return shape('rect', { class: kind, x: begins - 2, y: 3, width: Math.max(4, ends - begins), height: 10 });
}

function line(x, height, kind, label) {
  return shape(
    'g',
    {},
    shape('line', { class: kind, x1: x, x2: x, y1: 16, y2: height }),
    ...(label ? [shape('text', { class: 'zhibu-month', x, y: 11, 'text-anchor': 'middle' }, label)] : [])
  );
}

// The first days of at most six months, evenly spread.
function ticks(from, until) {
  const months = [];
  const month = new Date(from);
  month.setUTCDate(1);
  while (month.setUTCMonth(month.getUTCMonth() + 1) <= until) {
    months.push(month.toISOString().slice(0, 10));
  }
  const step = Math.ceil(months.length / 6);
  return months.filter((_, index) => index % step === 0);
}
