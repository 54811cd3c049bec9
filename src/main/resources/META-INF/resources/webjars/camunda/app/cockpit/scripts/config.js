import {settings} from '../../../../js/webapps.js';

export default {
  ...await settings('cockpit', {zh: '流程监控', en: 'Cockpit'}, [
    'cockpit.processDefinition.runtime.action:update-suspension-state-action',
    'cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action',
    'cockpit.jobDefinition.action:*',
    'cockpit.processInstance.runtime.action:cancel-process-instance-action',
    'cockpit.processInstance.runtime.action:add-variable-action',
    'cockpit.processInstance.runtime.action:update-suspension-state-action',
    // Batches would change many cases at once.
    'cockpit.navigation:batch',
    // Variables and tasks carry names; who keeps the system running need not know whose case it is.
    'cockpit.navigation:tasks',
    'cockpit.tasks.dashboard:*',
    'cockpit.processInstance.runtime.tab:variables-tab',
    'cockpit.processInstance.runtime.tab:user-tasks-tab',
    'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
    'cockpit.incident.action:increase-incident-external-task-retry',
    'cockpit.repository.deployment.action:delete-deployment'
  ]),
  // Our figures beside Camunda's own; relative to the application's own folder.
  customScripts: ['scripts/figures/dashboard.js', 'scripts/figures/pace.js', 'scripts/figures/course.js']
};
