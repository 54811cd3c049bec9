// Sends files of a case as the body of a request, and takes wrong ones off the list.
(function () {
  'use strict';

  const byId = id => document.getElementById(id);

  function tell(id, message) {
    ['problem', 'done'].forEach(each => { byId(each).hidden = each !== id; });
    byId(id).textContent = message;
    byId(id).scrollIntoView({block: 'nearest'});
  }

  async function send(url, body, type) {
    const answer = await fetch(url, {method: 'POST', body, headers: {'Content-Type': type, 'X-CSRF-TOKEN': byId('papers').dataset.token}});
    if (answer.ok) {
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    const errors = (problem.errors || []).map(each => each.message).join('；');
    throw new Error([problem.detail || '没有成功，请重新登录后再试', problem.remedy, errors].filter(Boolean).join('。'));
  }

  async function attempt(button, work) {
    button.disabled = true;
    try {
      await work();
      location.reload();
    } catch (failure) {
      tell('problem', failure instanceof TypeError ? '网络不通，请稍后再试。' : failure.message);
      button.disabled = false;
    }
  }

  const upload = byId('upload');
  if (upload) {
    upload.addEventListener('submit', event => {
      event.preventDefault();
      const file = byId('file').files[0];
      const largest = Number(upload.dataset.largest);
      if (file.size > largest * 1024 * 1024) {
        tell('problem', `文件超过${largest}MB，请降低扫描分辨率，或者分成几个文件上传。`);
        return;
      }
      const [step, kind] = byId('paper').value.split(' ');
      const query = new URLSearchParams({step, kind, name: file.name});
      const url = `/api/cases/${encodeURIComponent(upload.dataset.case)}/attachments?${query}`;
      attempt(byId('send'), () => send(url, file, 'application/octet-stream'));
    });
  }

  document.querySelectorAll('form.withdraw').forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    const reason = form.querySelector('input').value;
    attempt(form.querySelector('button'), () =>
      send(`/api/attachments/${form.dataset.id}/withdrawals`, JSON.stringify({reason}), 'application/json'));
  }));
})();
