import type { PreviewAnswer } from '../queries/article-queries.ts';
import type { Draft, DraftFields } from '../state/page-state.ts';
import { claimList, coversOf } from './claim-list.ts';
import { type Child, element } from './element.ts';
import { markedText } from './marked-text.ts';
import type { PanelContext } from './panel-context.ts';
import { panelHead, section } from './panel-frame.ts';
import { problemList } from './problem-list.ts';
import { troubleBox } from './state-box.ts';

/** Adding an article: paste it, see what would be read, marked in the text, then file it. `fields` is asked when something is done, so that typing draws nothing again. */
export function addPanel(draft: Draft, fieldsNow: () => DraftFields, context: PanelContext): HTMLElement[] {
  const { words, dispatch, effects } = context;
  const { page } = words;
  const { preview, filing } = draft;
  const isReading = preview.status === 'loading';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (fieldsNow().text.trim() !== '') void effects.previewDraft(fieldsNow());
  };
  const form = element(
    'form',
    { class: 'add-form', on: { submit } },
    element('p', { class: 'quiet' }, page.drop),
    textArea(draft.fields, context),
    element(
      'div',
      { class: 'field-grid' },
      field('outlet', page.outlet, 'text', draft.fields, context),
      field('published', page.published, 'date', draft.fields, context),
      field('title', page.title, 'text', draft.fields, context),
      field('url', page.url, 'url', draft.fields, context),
      languageField(draft.fields, context),
    ),
    element(
      'button',
      { type: 'submit', class: 'button primary', disabled: isReading, 'data-key': 'preview' },
      isReading ? page.previewing : page.preview,
    ),
  );
  const isFiling = filing.status === 'loading';
  const fileIt = element(
    'button',
    {
      type: 'button',
      class: 'button primary',
      disabled: isFiling,
      'data-key': 'file',
      on: { click: () => void effects.fileDraft(fieldsNow()) },
    },
    isFiling ? page.filing : page.fileIt,
  );
  const edit = element(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-key': 'edit',
      on: { click: () => dispatch({ type: 'preview', change: { is: 'forgotten' } }) },
    },
    page.discard,
  );
  const body: Child[] =
    preview.value === null
      ? [form, preview.trouble && troubleBox(preview.trouble, words, null)]
      : [
          element('div', { class: 'actions' }, fileIt, edit),
          filing.trouble && troubleBox(filing.trouble, words, null),
          ...previewParts(preview.value, context),
        ];
  return [panelHead([page.add], page.paste, context), element('div', { class: 'panel-body' }, ...body)];
}

function previewParts(preview: PreviewAnswer, context: PanelContext): Child[] {
  const { words } = context;
  const { page } = words;
  const text = element('div', { class: 'preview-text' });
  const list = element('div', {});
  const show = (lit: string | null): void => {
    text.replaceChildren(
      markedText({
        text: preview.text,
        lang: preview.lang,
        passages: preview.passages,
        covers: coversOf(preview.claims),
        lit: new Set(lit === null ? [] : [lit]),
        onChoose: (ids) => show(ids[0] ?? null),
      }),
    );
    list.replaceChildren(claimList(preview.claims, lit, show, context));
    text.querySelector('mark.lit')?.scrollIntoView({ block: 'nearest' });
  };
  show(null);
  return [
    preview.published === null ? element('p', { class: 'notice' }, page.undatedWarning) : null,
    problemList(preview.problems, words),
    text,
    preview.claims.length === 0
      ? element('p', { class: 'quiet' }, page.wouldReadNothing)
      : section(page.wouldRead(preview.claims.length), list),
  ];
}

function textArea(fields: DraftFields, { words, dispatch }: PanelContext): HTMLElement {
  const area = element('textarea', { id: 'draft-text', rows: 14, required: true, spellcheck: 'false', 'data-key': 'text' });
  area.value = fields.text;
  area.addEventListener('input', () => dispatch({ type: 'drafted', fields: { text: area.value } }));
  return element('div', { class: 'field wide' }, element('label', { for: 'draft-text' }, words.page.text), area);
}

function field(
  name: 'outlet' | 'title' | 'url' | 'published',
  label: string,
  type: string,
  fields: DraftFields,
  { words, dispatch }: PanelContext,
): HTMLElement {
  const input = element('input', { id: `draft-${name}`, name, type, autocomplete: 'off', 'data-key': name });
  input.value = fields[name];
  input.addEventListener('input', () => dispatch({ type: 'drafted', fields: { [name]: input.value } }));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: `draft-${name}` }, label, element('span', { class: 'quiet' }, ` (${words.page.optional})`)),
    input,
  );
}

function languageField(fields: DraftFields, { words, dispatch }: PanelContext): HTMLElement {
  const options: [DraftFields['lang'], string][] = [
    ['', words.page.langAuto],
    ['id', words.lists.languages.id],
    ['en', words.lists.languages.en],
  ];
  const select = element(
    'select',
    { id: 'draft-lang', name: 'lang', 'data-key': 'lang' },
    ...options.map(([value, name]) => element('option', { value }, name)),
  );
  select.value = fields.lang;
  select.addEventListener('change', () =>
    dispatch({ type: 'drafted', fields: { lang: options.find(([value]) => value === select.value)?.[0] ?? '' } }),
  );
  return element('div', { class: 'field' }, element('label', { for: 'draft-lang' }, words.page.lang), select);
}
