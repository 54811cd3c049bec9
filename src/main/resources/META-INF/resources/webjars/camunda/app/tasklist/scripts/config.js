// Camunda's own defaults, with our name, our language and our words.
export default {
  app: {
    name: '待办',
    vendor: '支部'
  },
  locales: {
    // The browser's language counts up to the dash: zh-CN and zh-TW are both zh.
    availableLocales: ['zh', 'en'],
    // Loaded beside the browser's own, and whichever comes last decides how dates are written: with English here, by chance.
    fallbackLocale: 'zh'
  },
  // Relative to the application's own folder; the second is the same file that our own pages load.
  customScripts: ['scripts/words-first.js', '../../../js/form-texts.js'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前待办'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '跳到第一个列表'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '跳到第一件待办'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '跳到表单的第一栏'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起流程”'
    }
  }
};
