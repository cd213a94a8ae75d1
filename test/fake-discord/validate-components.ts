import { textLength, type FieldPath, type FormFaults } from './form-faults.js';
import { isMissing, isRecord, listOf, type JsonRecord } from './json.js';

/** Discord's numbers for the kinds of components a message may hold. */
export const Kind = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** Kinds of select menus. */
export const SELECTS: readonly number[] = [3, 5, 6, 7, 8];

/** Components in one message, nested ones and accessories counted. */
const MAX_COMPONENTS = 40;
/** Characters of text over all text displays of one message. */
const MAX_TEXT = 4000;
const TOP_LEVEL_V2: readonly number[] = [1, 9, 10, 12, 13, 14, 17];
const IN_CONTAINER: readonly number[] = [1, 9, 10, 12, 13, 14];
const MEDIA_SCHEMES = ['http', 'https', 'attachment'];

/** Checks a message's components, with all they hold, against the rules of Discord's component reference. */
export function checkComponents(faults: FormFaults, path: FieldPath, value: unknown, v2: boolean): void {
  const components = faults.items(path, value, { max: v2 ? MAX_COMPONENTS : 5 }, true);
  const checker = new ComponentChecker(faults);
  for (const [index, component] of components.entries()) {
    checker.check([...path, index], component, v2 ? TOP_LEVEL_V2 : [Kind.actionRow]);
  }
  if (checker.count > MAX_COMPONENTS) {
    faults.add(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${MAX_COMPONENTS}`,
    );
  }
  if (checker.textLength > MAX_TEXT) {
    faults.add(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text across all components cannot exceed ${MAX_TEXT} characters`,
    );
  }
}

/** Walks one message's components and keeps what must be unique or adds up over all of them. */
class ComponentChecker {
  count = 0;
  textLength = 0;
  private readonly customIds = new Set<string>();
  private readonly ids = new Set<number>();

  constructor(private readonly faults: FormFaults) {}

  check(path: FieldPath, value: unknown, allowed: readonly number[]): void {
    const { faults } = this;
    const component = faults.record(path, value);
    if (component === undefined) return;
    this.count += 1;
    const type = component['type'];
    if (isMissing(type)) {
      faults.required([...path, 'type']);
      return;
    }
    if (!allowed.includes(type as number)) {
      const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
      faults.add([...path, 'type'], 'UNION_TYPE_CHOICES', message);
      return;
    }
    this.checkId([...path, 'id'], component['id']);
    this.checkKind(path, component, type as number);
  }

  private checkKind(path: FieldPath, component: JsonRecord, type: number): void {
    const { faults } = this;
    switch (type) {
      case Kind.actionRow:
        this.checkRow(path, component);
        break;
      case Kind.button:
        this.checkButton(path, component);
        break;
      case Kind.section:
        this.checkChildren([...path, 'components'], component['components'], 3, [Kind.textDisplay]);
        if (isMissing(component['accessory'])) faults.required([...path, 'accessory']);
        else this.check([...path, 'accessory'], component['accessory'], [Kind.button, Kind.thumbnail]);
        break;
      case Kind.textDisplay: {
        const text = faults.text([...path, 'content'], component['content'], { min: 1, max: MAX_TEXT });
        if (text !== undefined && text !== '' && text.trim() === '') {
          faults.add([...path, 'content'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 4000 in length.');
        }
        this.textLength += textLength(text ?? '');
        break;
      }
      case Kind.thumbnail:
        this.checkMedia(path, component);
        break;
      case Kind.mediaGallery: {
        const items = faults.items([...path, 'items'], component['items'], { min: 1, max: 10 });
        for (const [index, item] of items.entries()) {
          const here = [...path, 'items', index];
          const record = faults.record(here, item);
          if (record !== undefined) this.checkMedia(here, record);
        }
        break;
      }
      case Kind.file: {
        const file = faults.record([...path, 'file'], component['file']);
        if (file !== undefined) faults.url([...path, 'file', 'url'], file['url'], 2048, ['attachment']);
        faults.boolean([...path, 'spoiler'], component['spoiler']);
        break;
      }
      case Kind.separator:
        faults.boolean([...path, 'divider'], component['divider']);
        if (!isMissing(component['spacing'])) {
          faults.oneOf([...path, 'spacing'], component['spacing'], [1, 2]);
        }
        break;
      case Kind.container:
        faults.integer([...path, 'accent_color'], component['accent_color'], { min: 0, max: 0xffffff }, true);
        faults.boolean([...path, 'spoiler'], component['spoiler']);
        this.checkChildren([...path, 'components'], component['components'], MAX_COMPONENTS, IN_CONTAINER);
        break;
      default:
        this.checkSelect(path, component, type);
    }
  }

  private checkChildren(path: FieldPath, value: unknown, max: number, allowed: readonly number[]): void {
    const children = this.faults.items(path, value, { min: 1, max });
    for (const [index, child] of children.entries()) this.check([...path, index], child, allowed);
  }

  private checkRow(path: FieldPath, row: JsonRecord): void {
    const here = [...path, 'components'];
    this.checkChildren(here, row['components'], 5, [Kind.button, ...SELECTS]);
    const children = listOf(row['components']);
    const hasSelect = children.some((child) => isRecord(child) && SELECTS.includes(child['type'] as number));
    if (hasSelect && children.length > 1) {
      this.faults.add(
        here,
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
  }

  private checkButton(path: FieldPath, button: JsonRecord): void {
    const { faults } = this;
    const style = button['style'];
    if (isMissing(style)) faults.required([...path, 'style']);
    else faults.oneOf([...path, 'style'], style, [1, 2, 3, 4, 5, 6]);
    faults.boolean([...path, 'disabled'], button['disabled']);
    const label = faults.text([...path, 'label'], button['label'], { max: 80 }, true);
    const hasLabel = label !== undefined && label.trim() !== '';
    this.checkEmoji([...path, 'emoji'], button['emoji']);
    if (style === 6) {
      if (isMissing(button['sku_id'])) faults.required([...path, 'sku_id']);
      for (const key of ['label', 'emoji', 'url', 'custom_id']) {
        if (!isMissing(button[key])) {
          faults.add(
            [...path, key],
            'BUTTON_COMPONENT_PREMIUM_FIELD',
            `A premium button cannot have a ${key}`,
          );
        }
      }
      return;
    }
    if (!hasLabel && isMissing(button['emoji'])) {
      faults.add(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
    }
    if (style === 5) {
      if (!isMissing(button['custom_id'])) {
        faults.add(
          [...path, 'custom_id'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        );
      }
      if (isMissing(button['url'])) {
        faults.add([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
      } else faults.url([...path, 'url'], button['url'], 512, ['http', 'https', 'discord']);
      return;
    }
    if (!isMissing(button['url'])) {
      faults.add(
        [...path, 'url'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
    if (isMissing(button['custom_id'])) {
      faults.add([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    } else this.checkCustomId([...path, 'custom_id'], button['custom_id']);
  }

  private checkSelect(path: FieldPath, select: JsonRecord, type: number): void {
    const { faults } = this;
    this.checkCustomId([...path, 'custom_id'], select['custom_id']);
    faults.text([...path, 'placeholder'], select['placeholder'], { max: 150 }, true);
    faults.boolean([...path, 'disabled'], select['disabled']);
    const range = { least: [...path, 'min_values'], most: [...path, 'max_values'] };
    const least = faults.integer(range.least, select['min_values'], { min: 0, max: 25 }, true) ?? 1;
    const most = faults.integer(range.most, select['max_values'], { min: 1, max: 25 }, true) ?? 1;
    if (least > most) {
      faults.add(range.least, 'SELECT_COMPONENT_INVALID_RANGE', 'min_values cannot exceed max_values');
    }
    if (type !== Kind.stringSelect) return;
    const options = faults.items([...path, 'options'], select['options'], { min: 1, max: 25 });
    if (most > options.length) {
      faults.add(
        range.most,
        'SELECT_COMPONENT_INVALID_RANGE',
        'max_values cannot exceed the number of options',
      );
    }
    const values = new Set<unknown>();
    let chosen = 0;
    for (const [index, value] of options.entries()) {
      const here = [...path, 'options', index];
      const option = faults.record(here, value);
      if (option === undefined) continue;
      faults.text([...here, 'label'], option['label'], { min: 1, max: 100 });
      faults.text([...here, 'value'], option['value'], { min: 1, max: 100 });
      faults.text([...here, 'description'], option['description'], { max: 100 }, true);
      this.checkEmoji([...here, 'emoji'], option['emoji']);
      if (faults.boolean([...here, 'default'], option['default']) === true) chosen += 1;
      if (values.has(option['value'])) {
        faults.add(
          [...here, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      }
      values.add(option['value']);
    }
    if (chosen > most) {
      faults.add([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default values');
    }
  }

  private checkMedia(path: FieldPath, holder: JsonRecord): void {
    const { faults } = this;
    const media = faults.record([...path, 'media'], holder['media']);
    if (media !== undefined) faults.url([...path, 'media', 'url'], media['url'], 2048, MEDIA_SCHEMES);
    faults.text([...path, 'description'], holder['description'], { min: 1, max: 1024 }, true);
    faults.boolean([...path, 'spoiler'], holder['spoiler']);
  }

  private checkCustomId(path: FieldPath, value: unknown): void {
    const id = this.faults.text(path, value, { min: 1, max: 100 });
    if (id === undefined) return;
    if (this.customIds.has(id)) {
      this.faults.add(path, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    this.customIds.add(id);
  }

  private checkId(path: FieldPath, value: unknown): void {
    const id = this.faults.integer(path, value, { min: 0, max: 2_147_483_647 }, true);
    if (id === undefined || id === 0) return;
    if (this.ids.has(id)) {
      this.faults.add(path, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
    }
    this.ids.add(id);
  }

  private checkEmoji(path: FieldPath, value: unknown): void {
    const emoji = this.faults.record(path, value, true);
    if (emoji === undefined || /^"\d+"$/.test(JSON.stringify(emoji['id'] ?? ''))) return;
    const name = emoji['name'];
    if (typeof name !== 'string' || !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(name)) {
      this.faults.add([...path, 'name'], 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
    }
  }
}
