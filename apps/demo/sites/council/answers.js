// Shows everything handed in, as the read-only view residents would see.
const state = document.getElementById('state');
const answers = document.getElementById('answers');

/** The element that shows a document of each kind; an update is told in words. */
const ELEMENTS = {
  checklist: 'engagement-checklist',
  record: 'engagement-record',
  challenge: 'engagement-challenge',
};

const json = (address) => fetch(address).then((response) => response.json());

Promise.all([json('/received.json'), json('/plans/riverside.json')])
  .then(([documents, plan]) => {
    state.textContent =
      documents.length === 0
        ? 'Nothing has been handed in yet. Fill in something on the officers’ page, or the checklist on a partner’s page.'
        : documents.length === 1
          ? 'One document has been handed in.'
          : `${documents.length} documents have been handed in.`;
    for (const received of documents) answers.append(view(received, plan));
  })
  .catch(() => {
    state.textContent = 'What was handed in could not be fetched. Reload the page to try again.';
  });

function view(received, plan) {
  const tag = ELEMENTS[received.kind];
  if (!tag) return update(received, rowOf(plan, received.row));
  const element = document.createElement(tag);
  element.setAttribute('readonly', '');
  element.setAttribute('heading-level', '2');
  element[received.kind] = received;
  return element;
}

/** The row of the plan with this id, wherever it hangs. */
function rowOf(branch, id) {
  if (typeof branch !== 'object' || branch === null) return undefined;
  if (branch.id === id) return branch;
  for (const part of Object.values(branch)) {
    const found = rowOf(part, id);
    if (found) return found;
  }
  return undefined;
}

function update({ row, on, declared, note }, { ref = row, title = '' } = {}) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `Update on ${[ref, title].filter(Boolean).join(' ')}`;
  const said = document.createElement('p');
  const day = on && `${new Date(on).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}.`;
  said.textContent = [day, declared && `Declared ${declared}.`, note].filter(Boolean).join(' ');
  section.append(heading, said);
  return section;
}
