import {settings} from '../../../../js/webapps.js';

export default {
  ...await settings('welcome', {zh: '工作台', en: 'Welcome'}),
  links: [
    {
      label: '支部首页',
      href: '/',
      description: '递交入党申请、办理待办的入口'
    }
  ]
};
