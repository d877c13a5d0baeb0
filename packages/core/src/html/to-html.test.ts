import { describe, expect, it } from 'vitest';
import { aPlanOf, aTargetDate } from '../testing/builders.js';
import { toHtml } from './to-html.js';

const asOf = '2012-01-01';

describe('a plan as HTML', () => {
  it('escapes every word of the plan', () => {
    const hostile = '<script>alert("1")</script> & \'so on\'';
    const html = toHtml(
      aPlanOf([
        {
          title: hostile,
          outputs: [{ text: hostile }],
          due: { words: hostile, kind: 'unparsed' },
          leads: [{ party: hostile, relation: 'lead' }],
        },
      ]),
      { asOf },
    );
    expect(html).not.toContain('<script');
    expect(
      html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; &#39;so on&#39;/g),
    ).toHaveLength(3);
  });

  it('says the status in words, with why', () => {
    const html = toHtml(aPlanOf([{ due: aTargetDate('2011-12-31') }]), { asOf });
    expect(html).toMatch(/<tr data-status="red">.*<strong>Red<\/strong> [^<]*31 December 2011/);
  });

  it('prints an implied row once', () => {
    const plan = aPlanOf([
      { title: 'Agree the strategy', implied: true, outputs: [{ text: 'Agree the strategy' }] },
    ]);
    expect(toHtml(plan, { asOf }).split('Agree the strategy')).toHaveLength(2);
  });

  it('prints a row’s title above its outputs, where neither they nor its action have said it', () => {
    const what = (row: Parameters<typeof aPlanOf>[0][number]) =>
      /<\/th><td>(.*?)<\/td>/.exec(toHtml(aPlanOf([row]), { asOf }))?.[1];
    const outputs = [{ text: 'A vote in Quayside' }, { text: 'A vote in Northfield' }];
    expect(what({ title: 'Let residents decide', outputs })).toBe(
      'Let residents decide<br>A vote in Quayside<br>A vote in Northfield',
    );
    expect(what({ title: 'A vote  in QUAYSIDE', outputs })).toBe(
      'A vote in Quayside<br>A vote in Northfield',
    );
    expect(what({ title: 'A vote in Quayside A vote in Northfield', outputs })).toBe(
      'A vote in Quayside<br>A vote in Northfield',
    );
    expect(what({ title: 'Set up a residents’ panel', outputs })).not.toContain('panel');
    expect(what({ title: 'Let residents decide', outputs: [] })).toBe('Let residents decide');
    expect(what({ title: '', outputs })).toBe('A vote in Quayside<br>A vote in Northfield');
  });

  it('prints an action once above its rows', () => {
    const html = toHtml(aPlanOf([{}, {}]), { asOf });
    expect(html.split('Set up a residents’ panel')).toHaveLength(2);
    expect(html).toContain('scope="rowgroup"');
  });

  it('gives every table a caption and scoped headers, and nests under the page’s own headings', () => {
    const html = toHtml(aPlanOf([{}]), { asOf, headingLevel: 4 });
    expect(html).toContain('<h4>');
    expect(html).toContain('<caption>1 row</caption>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(5);
    expect(html).not.toMatch(/style=|<style|onclick/);
  });

  it('speaks Welsh around the plan’s own words', () => {
    expect(toHtml(aPlanOf([{}]), { asOf, lang: 'cy' })).toContain('<th scope="col">Statws</th>');
  });

  it('says so when an objective has no rows', () => {
    const plan = aPlanOf([]);
    expect(
      toHtml(
        { ...plan, objectives: [{ id: 'o', kind: 'objective', title: 'Later', actions: [] }] },
        { asOf },
      ),
    ).toContain('No actions yet.');
  });
});
