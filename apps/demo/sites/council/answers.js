// Shows every checklist handed in as the read-only view residents would see.
const state = document.getElementById('state');
const answers = document.getElementById('answers');

fetch('/received.json')
  .then((response) => response.json())
  .then((checklists) => {
    state.textContent =
      checklists.length === 0
        ? 'Nothing has been handed in yet. Fill in the checklist on a partner’s page.'
        : checklists.length === 1
          ? 'One checklist has been handed in.'
          : `${checklists.length} checklists have been handed in.`;
    for (const checklist of checklists) {
      const view = document.createElement('engagement-checklist');
      view.setAttribute('readonly', '');
      view.setAttribute('heading-level', '2');
      view.checklist = checklist;
      answers.append(view);
    }
  })
  .catch(() => {
    state.textContent = 'The checklists could not be fetched. Reload the page to try again.';
  });
