// Renders the Camunda Form of the first step and hands it in at the public letter box.
(async function () {
  'use strict';

  const byId = id => document.getElementById(id);
  // One key for this page: a second click, or a lost answer, never makes a second application.
  const key = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()) + Date.now();

  function complain(message) {
    byId('problem').textContent = message;
    byId('problem').hidden = false;
    byId('problem').scrollIntoView({block: 'center'});
  }

  function filled(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));
  }

  const {schema, data} = await (await fetch('/apply/form')).json();
  const form = new FormViewer.Form({container: byId('form')});
  await form.importSchema(schema, data);
  byId('submit').hidden = false;

  byId('submit').addEventListener('click', async () => {
    byId('problem').hidden = true;
    const result = form.submit();
    if (Object.keys(result.errors).length > 0) {
      complain('还有内容没有填写或不正确，请看标红的地方。');
      return;
    }
    byId('submit').disabled = true;
    try {
      const answer = await fetch('/api/intake/applications', {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
        body: JSON.stringify(filled(result.data))
      });
      const body = await answer.json();
      if (answer.ok) {
        ['receiptNo', 'followUpCode', 'receivedOn'].forEach(id => { byId(id).textContent = body[id]; });
        byId('form').hidden = true;
        byId('submit').hidden = true;
        byId('receipt').hidden = false;
      } else {
        const fields = (body.errors || []).map(error => error.message).join('；');
        complain([body.detail, body.article, body.remedy, fields].filter(Boolean).join('。'));
      }
    } catch (offline) {
      complain('网络不通，申请还没有递交，请稍后再点一次“递交申请”。');
    } finally {
      byId('submit').disabled = false;
    }
  });
})();
