import {settings} from '../../../../js/webapps.js';

export default {
  ...await settings('cockpit', {zh: '流程监控', en: 'Cockpit'}),
  // Our figures beside Camunda's own; relative to the application's own folder.
  customScripts: ['scripts/figures/dashboard.js', 'scripts/figures/pace.js', 'scripts/figures/course.js']
};
