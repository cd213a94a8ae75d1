import { FormFaults } from './form-faults.js';
import { recordOf, type JsonRecord } from './json.js';
import { checkChoice } from './validate-command.js';

/**
 * Checks the data of an autocomplete answer: at most 25 choices, each with a name of 1 to 100 characters
 * which is not blank and a value that fits the option's kind.
 * @throws ApiError 400 with code 50035
 */
export function validateChoices(data: unknown, kind: 'string' | 'number'): JsonRecord[] {
  const faults = new FormFaults();
  const record = faults.record(['data'], data) ?? {};
  const choices = faults.items(['data', 'choices'], record['choices'], { max: 25 }, true);
  for (const [index, value] of choices.entries()) {
    const choice = faults.record(['data', 'choices', index], value);
    if (choice !== undefined) checkChoice(faults, ['data', 'choices', index], choice, kind);
  }
  faults.throwIfAny();
  return choices.map(recordOf);
}
