// What the engine's four web applications share. They speak one language at a time, and they have its words before they start:
// otherwise some show as raw names at the first visit, others as they were before an upgrade, and two languages loaded at once
// decide by chance how dates are written.
const LANGUAGES = {zh: '中文', en: 'English'};
const VENDOR = {zh: '支部', en: 'Zhibu'};
const CHOICE = 'zhibu-language';
const MEMORY = 'camunda-web';

// Whoever chose keeps their choice; everybody else gets English if the browser speaks it, and Chinese if not.
function spoken() {
  const chosen = localStorage.getItem(CHOICE);
  if (chosen in LANGUAGES) {
    return chosen;
  }
  return navigator.language.split('-')[0] === 'en' ? 'en' : 'zh';
}

async function remember(app, language) {
  const locales = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  const answer = await fetch(`${locales}${language}.json`, {cache: 'no-cache'});
  if (answer.ok) {
    const remembered = JSON.parse(localStorage.getItem(MEMORY) || '{}');
    remembered[`${locales}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
    localStorage.setItem(MEMORY, JSON.stringify(remembered));
  }
}

function offerTheOther(language) {
  const other = Object.keys(LANGUAGES).find(one => one !== language);
  const button = document.createElement('button');
  button.className = 'other-language';
  button.lang = other;
  button.textContent = LANGUAGES[other];
  button.addEventListener('click', () => {
    localStorage.setItem(CHOICE, other);
    location.reload();
  });
  document.body.append(button);
}

// What a form links to opens beside it: what was typed and not handed in yet would be lost.
document.addEventListener('click', event => {
  const link = event.target.closest('.fjs-form a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);

// The part of an application's settings that is the same in all of them, and the parts of it that are left out: whatever the
// server refuses to everybody is not offered.
export async function settings(app, names, leftOut = []) {
  const language = spoken();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
  document.querySelector('base').setAttribute('cam-exclude-plugins', leftOut.join(','));
  offerTheOther(language);
  try {
    await remember(app, language);
  } catch (unavailable) {
    console.warn('The words come later.', unavailable);
  }
  return {
    app: {name: names[language], vendor: VENDOR[language]},
    locales: {availableLocales: [language], fallbackLocale: language},
    // Relative to the application's own folder: the same file that our own pages load.
    customScripts: language === 'zh' ? ['../../../js/fixed-texts.js'] : []
  };
}
