// Tasklist asks for some words before its language file has arrived, and shows their raw names until the next visit. What it
// remembers from the last visit it has at once: so the file is put there, fresh, before the application starts.
const MEMORY = 'camunda-web';
const locales = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;

try {
  const answer = await fetch(`${locales}zh.json?bust=${window.bust}`);
  if (answer.ok) {
    const remembered = JSON.parse(localStorage.getItem(MEMORY) || '{}');
    remembered[`${locales}_locales_data_zh_${window.bust}`] = JSON.stringify(await answer.json());
    localStorage.setItem(MEMORY, JSON.stringify(remembered));
  }
} catch (unavailable) {
  console.warn('The words come later.', unavailable);
}
