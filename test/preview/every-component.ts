import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord.js';

const LONG_TITLE =
  'Lecture 7 Self-Supervised Learning -- UC Berkeley Spring 2020 - CS294-158 Deep Unsupervised Learning';

const button = (style: 1 | 2 | 3 | 4, label: string) =>
  ({ type: ComponentType.Button, style, label, custom_id: label }) as const;

const menu = (id: string, hasChosen: boolean): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder: 'Only one lecture',
  options: [
    { label: 'All lectures', value: 'a', description: '24 passages', default: hasChosen },
    { label: LONG_TITLE, value: 'b', description: '3 passages' },
    { label: 'Lecture 8', value: 'c', emoji: { name: '🎓' } },
  ],
});

/** Everything that the preview can draw, whether a reply has it or not. */
export const everyComponent: readonly APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.TextDisplay,
    content: [
      '# Large',
      '## Smaller',
      '### Smallest',
      '-# Stands back, with `/lecture help` and [a link](https://e.org)',
      `- [12:30](https://e.org) ${LONG_TITLE}`,
      '> Quoted, **bold**, *lean*, __underlined__, ~~struck~~, ||hidden||, by <@1> of </lecture at:1>',
      '```',
      `${LONG_TITLE}, 52:36, https://youtu.be/dMUes74-nYY?t=3156`,
      '```',
    ].join('\n'),
  },
  {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: 'https://e.org/a.png' }, description: 'Where in the lecture it is' }],
  },
  {
    type: ComponentType.MediaGallery,
    items: ['a', 'b', 'c'].map((name) => ({
      media: { url: `https://e.org/${name}.png` },
      description: name,
    })),
  },
  { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Large },
  {
    type: ComponentType.Container,
    accent_color: 0x5865f2,
    components: [
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: `Framed, -# and ${LONG_TITLE}` }],
        accessory: button(ButtonStyle.Primary, 'Context'),
      },
    ],
  },
  {
    type: ComponentType.ActionRow,
    components: [
      button(ButtonStyle.Primary, 'Primary'),
      button(ButtonStyle.Secondary, 'Secondary'),
      button(ButtonStyle.Success, 'Success'),
      button(ButtonStyle.Danger, 'Danger'),
      { type: ComponentType.Button, style: ButtonStyle.Link, url: 'https://e.org', label: 'Open' },
    ],
  },
  { type: ComponentType.ActionRow, components: [menu('one', false)] },
  { type: ComponentType.ActionRow, components: [menu('another', true)] },
];
