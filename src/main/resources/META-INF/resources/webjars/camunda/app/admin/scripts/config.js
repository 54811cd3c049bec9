import {settings} from '../../../../js/webapps.js';

export default {
  ...await settings('admin', {zh: '系统管理', en: 'Admin'}, [
    // Groups follow from posts, and there are no tenants.
    'admin.dashboard.section:group',
    'admin.dashboard.section:tenants',
    'admin.system:diagnostics-system-settings',
    'admin.system:system-settings-metrics'
  ])
};
