// form-js speaks English and has no translation hook: its fixed sentences are replaced as they appear.
(function () {
  'use strict';

  const sentences = [
    [/^Field is required\.$/, '此项必填'],
    [/^Field must have minimum length of (\d+)\.$/, '至少 $1 个字'],
    [/^Field must have maximum length of (\d+)\.$/, '最多 $1 个字'],
    [/^Field must have minimum value of (-?[\d.]+)\.$/, '不能小于 $1'],
    [/^Field must have maximum value of (-?[\d.]+)\.$/, '不能大于 $1'],
    [/^Value is not a number\.$/, '请填写数字'],
    [/^Select$/, '请选择'],
    [/^Search$/, '输入文字查找'],
    [/^No results$/, '没有符合的选项'],
    [/^Nothing to show\.$/, '没有内容'],
    [/^Add new$/, '添加'],
    [/^Date must be before .*$/, '日期过晚'],
    [/^Date must be after .*$/, '日期过早']
  ];

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

  function translated(text) {
    const trimmed = text.trim();
    const entry = sentences.find(([pattern]) => pattern.test(trimmed));
    return entry ? trimmed.replace(entry[0], entry[1]) : null;
  }

  function translate(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const chinese = translated(node.data) || inCalendar(node, node.data.trim());
      if (chinese !== null) {
        node.data = chinese;
      }
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return;
    }
    const placeholder = node.getAttribute('placeholder');
    if (placeholder) {
      const chinese = placeholders[placeholder] || translated(placeholder);
      if (chinese !== null) {
        node.setAttribute('placeholder', chinese);
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
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['placeholder']
  });
})();
