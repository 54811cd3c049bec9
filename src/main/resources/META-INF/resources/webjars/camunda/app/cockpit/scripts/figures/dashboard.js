// Four figures on Cockpit's first page: where the cases are, what is late, who waits how long.
import { bars, card, days, element, legend, read, show, table } from './drawing.js';

export default {
  id: 'zhibu-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: place => {
    show(place, Promise.all([read('cases'), read('late-steps')]), ([cases, late]) => [
      element('div', { class: 'zhibu-cards' }, funnel(cases), lateSteps(late), committees(cases), branches(cases))
    ]);
  }
};

function funnel({ stages, open, today }) {
  return card(
    '各阶段案件',
    `截至 ${today}，办理中 ${open} 件`,
    element(
      'div',
      {},
      bars(
        '各阶段到达过的和办理中的案件',
        stages.map(stage => ({
          label: stage.name,
          value: stage.open,
          beyond: stage.reached,
          text: `${stage.open} / ${stage.reached}`
        }))
      ),
      legend(['zhibu-bar', '办理中'], ['zhibu-beyond', '到达过'])
    ),
    table(
      '各阶段案件',
      ['阶段', '到达过', '办理中', '终止', '归档'],
      stages.map(stage => [stage.name, stage.reached, stage.open, stage.closed, stage.archived])
    )
  );
}

function lateSteps(steps) {
  const note = '已过法定期限的待办，按步骤合计';
  return steps.length === 0
    ? card('逾期待办', note, element('p', {}, '没有逾期的待办。'))
    : card(
        '逾期待办',
        note,
        bars(
          '各步骤逾期的待办',
          steps.slice(0, 12).map(step => ({ label: step.name, value: step.late, text: `${step.late} 件` }))
        ),
        table(
          '逾期待办',
          ['步骤', '流程', '待办', '逾期', '最长逾期'],
          steps.map(step => [step.name, step.processName, step.waiting, step.late, days(step.longestDays)])
        )
      );
}

function committees({ committees }) {
  const note = '办理中案件距上一步的天数，含法定的等待期';
  return committees.length === 0
    ? card('各党委等待时间', note, element('p', {}, '没有办理中的案件。'))
    : card(
        '各党委等待时间',
        note,
        element(
          'div',
          {},
          bars(
            '各党委案件等待的天数',
            longestFirst(committees)
              .slice(0, 12)
              .map(committee => ({
                label: committee.name,
                value: committee.medianDays,
                beyond: committee.longestDays,
                text: `${committee.medianDays} / ${days(committee.longestDays)}`
              }))
          ),
          legend(['zhibu-bar', '中位数'], ['zhibu-beyond', '最长'])
        ),
        table(
          '各党委等待时间',
          ['党委', '办理中', '中位数', '最长'],
          longestFirst(committees).map(committee => [
            committee.name,
            committee.open,
            days(committee.medianDays),
            days(committee.longestDays)
          ])
        )
      );
}

function longestFirst(committees) {
  return [...committees].sort((one, other) => other.medianDays - one.medianDays);
}

function branches({ branches, openElsewhere }) {
  const note = '办理中案件最多的党支部';
  const rest = openElsewhere > 0 ? [['其余党支部', openElsewhere]] : [];
  return branches.length === 0
    ? card('各党支部案件', note, element('p', {}, '没有办理中的案件。'))
    : card(
        '各党支部案件',
        note,
        bars(
          '各党支部办理中的案件',
          branches.slice(0, 12).map(branch => ({ label: branch.name, value: branch.open, text: `${branch.open} 件` }))
        ),
        table('各党支部案件', ['党支部', '办理中'], [...branches.map(branch => [branch.name, branch.open]), ...rest])
      );
}
