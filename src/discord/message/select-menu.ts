import { ComponentType, type APISelectMenuOption, type APIStringSelectComponent } from 'discord.js';
import { clip, visibleText } from '../../reply/plain-text.js';
import type { Menu, MenuChoice } from '../../reply/reply.js';

/** Discord's limit for what a menu says before anything is chosen, in characters. */
const LONGEST_PLACEHOLDER = 150;

/** Discord's limit for the label and for the description of a choice, in characters. */
const LONGEST_CHOICE = 100;

/** A menu as a select menu, of which one choice is made. */
export function selectMenu({ label, choices }: Menu, customId: string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: shown(label, LONGEST_PLACEHOLDER),
    options: choices.map(menuOption),
  };
}

function menuOption({ label, detail, value, isChosen }: MenuChoice): APISelectMenuOption {
  return {
    label: shown(label, LONGEST_CHOICE),
    value,
    ...(detail === undefined ? {} : { description: shown(detail, LONGEST_CHOICE) }),
    default: isChosen,
  };
}

function shown(text: string, longest: number): string {
  return clip(visibleText(text).trim(), longest);
}
