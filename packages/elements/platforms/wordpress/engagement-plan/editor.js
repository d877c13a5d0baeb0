// The block in the editor: a small form, and the link that stands without the script. No build step.
(function (wp) {
  var h = wp.element.createElement;
  var say = function (text) {
    return wp.i18n.__(text, 'engagement-plan');
  };
  function field(props, name, label) {
    return h(wp.components.TextControl, {
      key: name,
      label: say(label),
      value: props.attributes[name],
      onChange: function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      },
    });
  }
  wp.blocks.registerBlockType('engagement-plan/plan', {
    edit: function (props) {
      return h('div', wp.blockEditor.useBlockProps(), [
        field(props, 'src', 'Address of the plan file (ends in .json)'),
        field(props, 'view', 'plan, progress or status'),
        field(props, 'lead', 'Lead whose rows are shown first'),
        field(props, 'row', 'Row, for a status: its ref'),
        field(props, 'lang', 'Language: en or cy'),
        field(props, 'title', 'Words of the link'),
      ]);
    },
    // Drawn by PHP, so that a new version changes every page.
    save: function () {
      return null;
    },
  });
})(globalThis.wp);
