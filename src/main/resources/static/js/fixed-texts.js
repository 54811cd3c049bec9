// Forms, and here and there the engine's web applications, speak English beside their language files: these fixed sentences are
// replaced as they appear.
(function () {
  'use strict';

  const sentences = [
    [/^Field is required\.$/, '此项必填'],
    [/^Field must have minimum length of (\d+)\.$/, '至少 $1 个字'],
    [/^Field must have maximum length of (\d+)\.$/, '最多 $1 个字'],
    [/^Field must have minimum value of (-?[\d.]+)\.$/, '不能小于 $1'],
    [/^Field must have maximum value of (-?[\d.]+)\.$/, '不能大于 $1'],
    [/^Value is not a number\.$/, '请填写数字'],
    [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '最接近的可填值是 $1 和 $2'],
    [/^Field must match pattern .*$/, '格式不符，请看说明'],
    [/^Field must be a valid email\.$/, '电子邮箱地址无效'],
    [/^Field must be a valid {2}?international phone number\..*$/, '电话号码无效'],
    [/^Date and time must both be entered\.$/, '日期和时间都要填写'],
    [/^Select$/, '请选择'],
    [/^Search$/, '输入文字查找'],
    [/^No results$/, '没有符合的选项'],
    [/^(Nothing|No content) to show\.$/, '没有内容'],
    [/^Expand all \((\d+)\)$/, '全部展开（$1）'],
    [/^Collapse$/, '收起'],
    [/^Remove list item (\d+)$/, '移除第 $1 项'],
    [/^Remove tag$/, '移除'],
    [/^Add new$/, '添加'],
    [/^Date must be before .*$/, '日期过晚'],
    [/^Date must be after .*$/, '日期过早'],
    [/^zoom in$/, '放大'],
    [/^zoom out$/, '缩小'],
    [/^reset zoom$/, '恢复大小'],
    [/^Toggle this section$/, '展开或收起此栏'],
    [/^Select all$/, '全选'],
    [/^Unselect all$/, '全不选'],
    [/^Suspended Job Definition$/, '已暂停的作业定义'],
    [/^Invalid Date Value\.$/, '日期无效。'],
    [/^Message is null\.$/, '没有信息。'],
    // Cockpit writes every moment as machines do.
    [/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/, '$1 $2']
  ];

  const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
  const months = ['January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December'];
  const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const placeholders = { 'mm/dd/yyyy': '月/日/年', 'yyyy/mm/dd': '年/月/日' };

  // The calendar's words are too common to be replaced wherever they stand.
  function inCalendar(node, text) {
    if (!node.parentElement || !node.parentElement.closest('.flatpickr-calendar')) {
      return null;
    }
    if (months.includes(text)) {
      return `${months.indexOf(text) + 1}月`;
    }
    return weekdays.includes(text) ? '日一二三四五六'[weekdays.indexOf(text)] : null;
  }

  // Elsewhere the same word may be somebody's own.
  function inPlaceOfNothing(node, text) {
    return text === 'null' && node.parentElement && node.parentElement.matches('.null-value') ? '无' : null;
  }

  function translated(text) {
    const trimmed = text.trim();
    const entry = sentences.find(([pattern]) => pattern.test(trimmed));
    return entry ? trimmed.replace(entry[0], entry[1]) : null;
  }

  function translate(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const chinese = translated(node.data) || inCalendar(node, node.data.trim()) || inPlaceOfNothing(node, node.data.trim());
      if (chinese !== null) {
        node.data = chinese;
      }
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    for (const attribute of ATTRIBUTES) {
      const text = node.getAttribute(attribute);
      const chinese = text && (placeholders[text] || translated(text));
      if (chinese) {
        node.setAttribute(attribute, chinese);
      }
    }
    node.childNodes.forEach(translate);
  }

  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'childList') {
      change.addedNodes.forEach(translate);
    } else {
      translate(change.target);
    }
  })).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES
  });
})();
