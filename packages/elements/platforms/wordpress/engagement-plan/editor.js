// The block in the editor: a small form. Saved is the link, which stands where the plugin is gone. No build step.
(function (wp) {
  var h = wp.element.createElement;
  var parts = wp.components;
  // The language the editor is used in, which need not be the page's.
  var welsh = /^cy/.test(globalThis.document.documentElement.lang);
  function say(english, inWelsh) {
    return welsh ? inWelsh : english;
  }

  function field(props, name, label, help) {
    return h(parts.TextControl, {
      key: name,
      label: label,
      help: help,
      value: props.attributes[name],
      onChange: change(props, name),
    });
  }
  function choice(props, name, label, options) {
    return h(parts.SelectControl, {
      key: name,
      label: label,
      value: props.attributes[name],
      options: Object.keys(options).map(function (value) {
        return { value: value, label: options[value] };
      }),
      onChange: change(props, name),
    });
  }
  function change(props, name) {
    return function (value) {
      var changed = {};
      changed[name] = value;
      props.setAttributes(changed);
    };
  }

  function Edit(props) {
    var view = props.attributes.view;
    return h(
      'div',
      wp.blockEditor.useBlockProps(),
      h(
        parts.Placeholder,
        {
          label: say('Engagement plan', 'Cynllun ymgysylltu'),
          instructions: say(
            'The plan stands here on the page. See it with Preview.',
            'Mae’r cynllun yn sefyll yma ar y dudalen. Gweler ef gyda Rhagolwg.',
          ),
          isColumnLayout: true,
        },
        field(
          props,
          'src',
          say('Address of the plan file', 'Cyfeiriad ffeil y cynllun'),
          say(
            'Ends in .json. The whole address, or from the top of this site: /plans/plan.json',
            'Mae’n gorffen â .json. Y cyfeiriad cyfan, neu o frig y wefan hon: /plans/plan.json',
          ),
        ),
        choice(props, 'view', say('What to show', 'Beth i’w ddangos'), {
          plan: say('The plan', 'Y cynllun'),
          progress: say('Its progress', 'Ei gynnydd'),
          status: say('The status of one row', 'Statws un rhes'),
        }),
        view === 'plan' &&
          field(
            props,
            'lead',
            say('Lead whose rows are shown first', 'Arweinydd y dangosir ei resi yn gyntaf'),
          ),
        view === 'status' && field(props, 'row', say('Row, by its ref', 'Rhes, yn ôl ei chyfeirnod')),
        choice(props, 'lang', say('Language', 'Iaith'), {
          '': say('As the page', 'Fel y dudalen'),
          en: 'English',
          cy: 'Cymraeg',
        }),
        field(
          props,
          'page',
          say('Address of the plan as a page to read', 'Cyfeiriad y cynllun fel tudalen i’w darllen'),
          say('If it is not the .html beside the file.', 'Os nad y .html wrth ochr y ffeil ydyw.'),
        ),
        field(props, 'title', say('Words of the link', 'Geiriau’r ddolen')),
      ),
    );
  }

  /** The link alone, for as long as the plugin is off. */
  function save(props) {
    var given = props.attributes;
    var page = given.page || given.src.replace(/\.json(?=$|[?#])/, '.html');
    if (!/^(https?:\/)?\//i.test(page)) return null;
    var words = given.title || (given.lang === 'cy' ? 'Ein cynllun ymgysylltu' : 'Our engagement plan');
    return h('p', wp.blockEditor.useBlockProps.save(), h('a', { href: page }, words));
  }

  wp.blocks.registerBlockType('engagement-plan/plan', {
    title: say('Engagement plan', 'Cynllun ymgysylltu'),
    description: say('A council’s community engagement plan.', 'Cynllun ymgysylltu cymunedol cyngor.'),
    edit: Edit,
    save: save,
    // A block written by hand, in a pattern or by a program, has no link in it yet.
    deprecated: [
      {
        attributes: ['src', 'view', 'lead', 'row', 'lang', 'page', 'title'].reduce(function (all, name) {
          all[name] = { type: 'string', default: name === 'view' ? 'plan' : '' };
          return all;
        }, {}),
        supports: { align: ['wide', 'full'] },
        save: function () {
          return null;
        },
      },
    ],
  });
})(globalThis.wp);
