// Shows everything handed in, as the read-only view residents would see.
const state = document.getElementById('state');
const answers = document.getElementById('answers');

/** The element that shows a document of each kind; an update is told in words. */
const ELEMENTS = {
  checklist: 'engagement-checklist',
  record: 'engagement-record',
  challenge: 'engagement-challenge',
};

fetch('/received.json')
  .then((response) => response.json())
  .then((documents) => {
    state.textContent =
      documents.length === 0
        ? 'Nothing has been handed in yet. Fill in the checklist on a partner’s page.'
        : documents.length === 1
          ? 'One document has been handed in.'
          : `${documents.length} documents have been handed in.`;
    for (const received of documents) answers.append(view(received));
  })
  .catch(() => {
    state.textContent = 'What was handed in could not be fetched. Reload the page to try again.';
  });

function view(received) {
  const tag = ELEMENTS[received.kind];
  if (!tag) return update(received);
  const element = document.createElement(tag);
  element.setAttribute('readonly', '');
  element.setAttribute('heading-level', '2');
  element[received.kind] = received;
  return element;
}

function update({ row, on, declared, note }) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = `Update for ${row}, ${on}`;
  const said = document.createElement('p');
  said.textContent = [declared && `Declared ${declared}.`, note].filter(Boolean).join(' ');
  section.append(heading, said);
  return section;
}
