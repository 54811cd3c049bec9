// Camunda's own defaults, with our name and our language.
export default {
  app: {
    name: '工作台',
    vendor: '支部'
  },
  locales: {
    // The browser's language counts up to the dash: zh-CN and zh-TW are both zh.
    availableLocales: ['zh', 'en'],
    fallbackLocale: 'zh'
  },
  links: [
    {
      label: '支部首页',
      href: '/',
      description: '递交入党申请、办理待办的入口'
    }
  ]
};
