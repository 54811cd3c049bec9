import {settings} from '../../../../js/webapps.js';

export default {
  ...await settings('tasklist', {zh: '待办', en: 'Tasklist'}),
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
