// Camunda's own defaults, with our figures beside them.
export default {
  // Relative to the application's own folder.
  customScripts: ['scripts/figures/dashboard.js', 'scripts/figures/pace.js', 'scripts/figures/course.js']
};
